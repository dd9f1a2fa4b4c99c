// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {number} from '../../i18n/format.js';
import {inBox} from '../frame.js';
import {RADIUS} from '../scene.js';
import {widthOfText} from '../text.js';

const HEIGHT = 15;
const FROM = 9;

/** `+1,204` at the lower end of a shape: links that are not on the chart. */
export function drawBadges(context, frame) {
  context.font = fontOf(frame);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  for (const badge of frame.badges) drawBadge(context, frame, badge);
  context.globalAlpha = 1;
}

/** Where the badges stand in the picture: none where the shapes are too small to bear one. */
export function badgesOf(frame) {
  const {scene, transform: {k, x, y}, side, box} = frame;
  if (RADIUS * k < FROM) return [];
  const font = fontOf(frame);
  return scene.nodes.flatMap(({id, badge}, n) => {
    if (!badge || !inBox(box, scene.xs[n], scene.ys[n])) return [];
    const text = `+${number(badge)}`;
    const width = widthOfText(text, font) + 9;
    const x0 = (scene.xs[n] + side * RADIUS * 0.62) * k + x - (side < 0 ? width : 0);
    const y0 = (scene.ys[n] + RADIUS * 0.62) * k + y - HEIGHT / 2;
    return [{id, n, text, x0, y0, x1: x0 + width, y1: y0 + HEIGHT}];
  });
}

const fontOf = ({colours}) => `600 10px ${colours.font}`;

function drawBadge(context, {colours, alphaOf}, {n, text, x0, y0, x1, y1}) {
  context.globalAlpha = alphaOf(n);
  context.beginPath();
  context.roundRect(x0, y0, x1 - x0, y1 - y0, HEIGHT / 2);
  context.fillStyle = colours.surface;
  context.fill();
  context.strokeStyle = colours.border;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = colours.text;
  context.fillText(text, (x0 + x1) / 2, (y0 + y1) / 2 + 0.5);
}
