// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {drawIcon, findIcon} from '../icons.js';
import {inBox} from '../frame.js';
import {RADIUS} from '../scene.js';
import {shapeOf} from '../../model/shapes.js';

const ICON_FROM = 14;

/** Entities: shape and colour by kind, an icon where there is room for it. */
export function drawEntities(context, frame) {
  for (const batch of batches(frame)) {
    fill(context, frame, batch);
    if (2 * RADIUS * frame.transform.k >= ICON_FROM) icons(context, frame, batch);
  }
  context.globalAlpha = 1;
}

function batches({scene, alphaOf, box}) {
  const found = new Map();
  scene.nodes.forEach((node, n) => {
    if (!inBox(box, scene.xs[n], scene.ys[n])) return;
    const alpha = alphaOf(n);
    const key = `${alpha} ${node.kind}`;
    if (!found.has(key)) found.set(key, {alpha, kind: node.kind, members: []});
    found.get(key).members.push(n);
  });
  return [...found.values()].sort((one, two) => one.alpha - two.alpha);
}

function fill(context, {scene, transform, colours}, {alpha, kind, members}) {
  const shape = shapeOf(kind);
  context.beginPath();
  for (const n of members) shape(context, scene.xs[n], scene.ys[n], RADIUS);
  cover(context, colours, alpha);
  context.globalAlpha = alpha;
  context.fillStyle = colours.kind(kind).fill;
  context.fill();
  context.strokeStyle = colours.kind(kind).ring;
  context.lineWidth = Math.max(1.25, 1.25 / transform.k);
  context.stroke();
}

/** Keeps links from showing through a shape that is drawn weakly. */
function cover(context, colours, alpha) {
  if (alpha === 1) return;
  context.globalAlpha = 1;
  context.fillStyle = colours.ground;
  context.fill();
}

function icons(context, {scene, colours, repaint}, {alpha, kind, members}) {
  context.globalAlpha = alpha;
  context.fillStyle = colours.kind(kind).icon;
  for (const n of members) {
    const icon = findIcon(scene.nodes[n].icon, repaint);
    if (icon) drawIcon(context, icon, scene.xs[n], scene.ys[n] + (kind === 'document' ? 2 : 0), RADIUS * 0.98);
  }
}
