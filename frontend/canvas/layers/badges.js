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
  const font = `600 10px ${frame.colours.font}`;
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  frame.badges = [];
  if (RADIUS * frame.transform.k < FROM) return;
  frame.scene.nodes.forEach((node, n) => {
    if (node.badge && inBox(frame.box, frame.scene.xs[n], frame.scene.ys[n])) drawBadge(context, frame, n, font);
  });
  context.globalAlpha = 1;
}

function drawBadge(context, frame, n, font) {
  const {scene, transform: {k, x, y}, colours, side} = frame;
  const text = `+${number(scene.nodes[n].badge)}`;
  const width = widthOfText(text, font) + 9;
  const start = (scene.xs[n] + side * RADIUS * 0.62) * k + x - (side < 0 ? width : 0);
  const top = (scene.ys[n] + RADIUS * 0.62) * k + y - HEIGHT / 2;
  frame.badges.push({id: scene.nodes[n].id, x0: start, y0: top, x1: start + width, y1: top + HEIGHT});
  context.globalAlpha = frame.alphaOf(n);
  context.beginPath();
  context.roundRect(start, top, width, HEIGHT, HEIGHT / 2);
  context.fillStyle = colours.surface;
  context.fill();
  context.strokeStyle = colours.border;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = colours.text;
  context.fillText(text, start + width / 2, top + HEIGHT / 2 + 0.5);
}
