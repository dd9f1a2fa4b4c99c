// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {textDirection} from '../../i18n/direction.js';
import {describeLinks, nameLinks} from '../describe.js';
import {courseOf, linesOf, pointOn} from '../lines.js';
import {RADIUS} from '../scene.js';
import {widthOfText} from '../text.js';

const MOST = 40;
/** So many links at most bear their words even where there is no room. */
const ASKED = 2;
const SHORTEST = 46;
const HEIGHT = 14;
/** Where along a link its words may stand, the best first. */
export const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66];
/** How far above or below its middle, in pixels, where the link itself has no room. */
const BESIDE = [-18, 18, -34, 34, -50, 50];

/** What a link is, beside it: where it is selected, under the pointer, or one of few. */
export function drawLinkLabels(context, frame) {
  const {transform, colours} = frame;
  if (transform.k < 0.45) return;
  const font = `11px ${colours.font}`;
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const each of labelled(frame)) {
    const found = place(frame, each, font);
    if (found) write(context, frame, each, found);
  }
  context.globalAlpha = 1;
}

function labelled(frame) {
  const {scene, strong, strongBy, few, isFanned} = frame;
  const isAsked = n => n === frame.hoverBundle || (strongBy === 'selection' && strong.marked.size <= ASKED && strong.marked.has(n));
  const speaks = n => few || isAsked(n) || (strongBy === 'selection' && strong.bundles.has(n));
  const found = scene.bundles.flatMap((bundle, n) => speaks(n)
    ? linesOf(bundle, isFanned(n)).map(line => ({bundle, line, n, asked: isAsked(n)})) : []);
  return (found.length <= MOST ? found : found.filter(({asked}) => asked)).sort((one, two) => two.asked - one.asked);
}

/** Beside what is there already: in full or in short; what was asked for stands even where there is no room. */
function place({scene, room, transform: {k, x, y}, catalogue, zone}, {bundle, line, asked}, font) {
  const course = courseOf(scene, bundle, line.bend);
  const onScreen = point => ({x: point.x * k + x, y: point.y * k + y});
  const points = bundle.s === bundle.t ? [onScreen({x: course.mx, y: course.my - RADIUS * 2.6})]
    : ALONG.map(t => onScreen(pointOn(course, t)));
  if (asked) points.push(...BESIDE.map(shift => ({...points[0], y: points[0].y + shift})));
  const texts = [describeLinks(line.links, catalogue, zone), nameLinks(line.links, catalogue)]
    .map(text => ({text, width: widthOfText(text, font)}));
  const short = bundle.s !== bundle.t && (Math.hypot(course.x1 - course.x0, course.y1 - course.y0) - 2 * RADIUS) * k < SHORTEST;
  const free = short && !asked ? undefined : room.find(texts, points, HEIGHT);
  return free ?? (asked ? {...texts[0], ...points[0]} : undefined);
}

/** On a ground of its own: a line that showed between the words would read as a dash. */
function write(context, {colours, alphaOfBundle}, {n}, {text, width, x, y}) {
  context.globalAlpha = 1;
  context.fillStyle = colours.ground;
  context.fillRect(x - width / 2 - 2, y - HEIGHT / 2, width + 4, HEIGHT);
  context.direction = textDirection(text);
  context.globalAlpha = alphaOfBundle(n);
  context.fillStyle = colours.muted;
  context.fillText(text, x, y);
}
