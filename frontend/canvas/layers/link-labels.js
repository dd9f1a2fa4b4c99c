// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {describeLinks} from '../describe.js';
import {courseOf, linesOf} from '../lines.js';
import {RADIUS} from '../scene.js';
import {textDirection} from '../../i18n/direction.js';
import {widthOfText} from '../text.js';

const MOST = 40;
const SHORTEST = 46;

/** What a link is, beside it: where it is selected, under the pointer, or one of few. */
export function drawLinkLabels(context, frame) {
  const {transform, colours} = frame;
  if (transform.k < 0.45) return;
  const font = `11px ${colours.font}`;
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const {bundle, line} of labelled(frame)) write(context, frame, bundle, line, font);
}

function labelled(frame) {
  const {scene, strong, strongBy, few, isFanned} = frame;
  const speaks = n => few || n === frame.hoverBundle || (strongBy === 'selection' && strong.bundles.has(n));
  const found = scene.bundles.flatMap((bundle, n) => speaks(n) ? linesOf(bundle, isFanned(n)).map(line => ({bundle, line})) : []);
  return found.length <= MOST ? found : found.filter(({bundle}) => bundle === scene.bundles[frame.hoverBundle] || strong?.marked.has(scene.bundles.indexOf(bundle)));
}

function write(context, {scene, room, transform: {k, x, y}, colours, catalogue, zone}, bundle, line, font) {
  const {x0, y0, x1, y1, mx, my} = courseOf(scene, bundle, line.bend);
  const loop = bundle.s === bundle.t;
  if (!loop && (Math.hypot(x1 - x0, y1 - y0) - 2 * RADIUS) * k < SHORTEST) return;
  const text = describeLinks(line.links, catalogue, zone);
  const width = widthOfText(text, font);
  const [px, py] = [mx * k + x, (loop ? my - RADIUS * 2.6 : my) * k + y];
  if (!room.take(px - width / 2, py - 7, width, 14)) return;
  context.direction = textDirection(text);
  context.strokeStyle = colours.ground;
  context.lineWidth = 4;
  context.strokeText(text, px, py);
  context.fillStyle = colours.muted;
  context.fillText(text, px, py);
}
