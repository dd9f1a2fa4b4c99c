// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {widthOf} from '../../model/bundles.js';
import {linesOf, trace, traceArrow} from '../lines.js';

const DASHES = {CONFIRMED: [], SUSPECTED: [6, 4], INFERRED: [1.5, 3.5]};
const ARROW = 9;
const MARGIN = 60;
const MANY = 2000;

/** Links, gathered by what they look like, so that thousands take a handful of strokes. */
export function drawLinks(context, frame) {
  for (const [, batch] of batches(frame)) {
    stroke(context, frame, batch);
    if (frame.transform.k > 0.3 && !isHurried(frame)) arrows(context, frame, batch);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function batches(frame) {
  const found = new Map();
  frame.scene.bundles.forEach((bundle, n) => {
    if (!crosses(frame, bundle)) return;
    const alpha = frame.alphaOfBundle(n);
    const stands = frame.strong?.bundles.has(n) ?? false;
    const marked = frame.strong?.marked.has(n) ?? false;
    for (const line of linesOf(bundle, frame.isFanned(n))) add(found, frame, {bundle, line, alpha, stands, marked});
  });
  return [...found].sort(([, one], [, two]) => one.alpha - two.alpha || one.marked - two.marked);
}

/** Whether a line can lie in the picture. */
function crosses({scene: {xs, ys}, box}, {s, t}) {
  return Math.max(xs[s], xs[t]) > box.x0 - MARGIN && Math.min(xs[s], xs[t]) < box.x1 + MARGIN
    && Math.max(ys[s], ys[t]) > box.y0 - MARGIN && Math.min(ys[s], ys[t]) < box.y1 + MARGIN;
}

/** While a large chart moves, its links are plain lines: dashes cost most of a picture. */
const isHurried = ({moving, scene}) => moving && scene.bundles.length > MANY;

function add(found, frame, {bundle, line, alpha, stands, marked}) {
  const {links} = line;
  const single = links.length === 1;
  const status = single ? links[0].status : bundle.status;
  const count = single ? links[0].count : bundle.count;
  const width = stands || frame.sparse ? widthOf(count) : 1;
  const key = `${alpha} ${status} ${width} ${marked}`;
  if (!found.has(key)) found.set(key, {alpha, status, width, marked, lines: []});
  found.get(key).lines.push({bundle, line});
}

function stroke(context, frame, {alpha, status, width, marked, lines}) {
  const {scene, transform, colours} = frame;
  context.globalAlpha = alpha;
  context.strokeStyle = marked ? colours.accent : colours.link;
  context.lineWidth = (marked ? Math.max(width, 2) : width) / transform.k;
  context.setLineDash(isHurried(frame) ? [] : DASHES[status].map(part => part / transform.k));
  context.lineCap = status === 'INFERRED' ? 'round' : 'butt';
  context.beginPath();
  for (const {bundle, line} of lines) trace(context, scene, bundle, line.bend);
  context.stroke();
}

function arrows(context, {scene, colours}, {marked, lines, width}) {
  context.fillStyle = marked ? colours.accent : colours.link;
  context.beginPath();
  for (const {bundle, line} of lines) {
    if (bundle.s === bundle.t) continue;
    const {forth, back} = directions(bundle, line.links);
    if (forth) traceArrow(context, scene, bundle, line.bend, false, ARROW + width);
    if (back) traceArrow(context, scene, bundle, line.bend, true, ARROW + width);
  }
  context.fill();
}

/** Whether a line has an arrow at `b`, at `a`. */
export function directions(bundle, links) {
  if (links.length > 1 || bundle.links.length === 1) return bundle;
  const [link] = links;
  return {forth: link.directed && link.to === bundle.b, back: link.directed && link.to === bundle.a};
}
