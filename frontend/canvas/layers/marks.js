// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {findIcon, drawIcon} from '../icons.js';
import {inBox} from '../frame.js';
import {RADIUS} from '../scene.js';
import {shapeOf} from '../../model/shapes.js';

/** Rings around what is selected, what the pointer is on and what was just found; a pin on what is pinned. */
export function drawMarks(context, frame) {
  const {scene, transform, colours, selection, hover, pulse} = frame;
  for (const id of selection) ring(context, frame, scene.index.get(id), 4, 2 / transform.k, 1);
  if (!selection.has(hover)) ring(context, frame, scene.index.get(hover), 4, 1.5 / transform.k, 0.55);
  if (pulse) for (const id of pulse.ids) ring(context, frame, scene.index.get(id), 4 + 26 * pulse.t, 3 / transform.k, 1 - pulse.t);
  scene.nodes.forEach((node, n) => { if (node.pinned && inBox(frame.box, scene.xs[n], scene.ys[n])) drawPin(context, frame, n); });
  context.globalAlpha = 1;
  context.fillStyle = colours.text;
}

function ring(context, {scene, colours}, n, gap, width, alpha) {
  if (n === undefined) return;
  context.globalAlpha = alpha;
  context.strokeStyle = colours.accent;
  context.lineWidth = width;
  context.beginPath();
  outline(context, scene, n, gap);
  context.stroke();
}

function outline(context, {nodes, xs, ys}, n, gap) {
  const {kind} = nodes[n];
  shapeOf(kind === 'document' ? 'organisation' : kind)(context, xs[n], ys[n], RADIUS + gap + (kind === 'document' ? 2 : 0));
}

function drawPin(context, {scene, colours, repaint, side}, n) {
  const icon = findIcon('pin-angle-fill', repaint);
  if (!icon) return;
  const [x, y] = [scene.xs[n] - side * RADIUS * 0.95, scene.ys[n] - RADIUS * 0.9];
  context.globalAlpha = 1;
  context.fillStyle = colours.ground;
  context.beginPath();
  context.arc(x, y, 8, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = colours.accent;
  drawIcon(context, icon, x, y, 11);
}
