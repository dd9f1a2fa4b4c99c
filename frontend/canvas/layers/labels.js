// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {inBox} from '../frame.js';
import {RADIUS} from '../scene.js';
import {layOut} from '../text.js';
import {badgesOf} from './badges.js';
import {Room} from './room.js';

const SIZE = 12;
const LINE = 15;
const FROM = 6.5;
const MOST = 500;
const FEWER = 150;
const FEW = 16;
const CLOSE = 0.85;
const CHOSEN = 6;

/** Labels below the entities, on at most two lines, in the size of the screen; where there is no room, the less linked go without. */
export function drawLabels(context, frame) {
  const {transform, colours} = frame;
  const font = `${SIZE}px ${colours.font}`;
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  const room = frame.room = new Room();
  reserve(room, frame);
  let drawn = 0;
  const found = candidates(frame);
  const isForced = forcedIn(frame, found.length);
  for (const n of found) {
    const text = layOut(frame.scene.nodes[n].label, font);
    const x = frame.scene.xs[n] * transform.k + transform.x;
    const y = (frame.scene.ys[n] + RADIUS) * transform.k + transform.y + 5;
    if (!room.take(x - text.width / 2, y, text.width, text.lines.length * LINE) && !isForced(frame.scene.nodes[n].id)) continue;
    write(context, frame, text, x, y, frame.alphaOf(n));
    if (++drawn > (frame.moving ? FEWER : MOST)) break;
  }
  context.globalAlpha = 1;
}

/** What bears its label even where another stands: the few that were chosen, and all of a small chart seen near. */
function forcedIn({transform, selection, hover}, count) {
  const all = count <= FEW && transform.k >= CLOSE;
  const chosen = selection.size <= CHOSEN ? selection : new Set();
  return id => all || id === hover || chosen.has(id);
}

/** Texts keep off the badges, and off the shapes as far as these are large enough to matter. */
function reserve(room, frame) {
  const {scene, transform: {k, x, y}, box} = frame;
  const r = RADIUS * k;
  frame.badges = badgesOf(frame);
  frame.badges.forEach(badge => room.keep(badge));
  if (r < FROM) return;
  scene.nodes.forEach((node, n) => {
    const [px, py] = [scene.xs[n] * k + x, scene.ys[n] * k + y];
    if (inBox(box, scene.xs[n], scene.ys[n])) room.keep({x0: px - r, y0: py - r, x1: px + r, y1: py + r});
  });
}

function candidates({scene, transform, strong, selection, hover, box, moving}) {
  const near = RADIUS * transform.k >= FROM && !(moving && scene.nodes.length > 1500);
  const rank = n => (selection.has(scene.nodes[n].id) || hover === scene.nodes[n].id ? 2e9 : strong?.nodes.has(n) ? 1e9 : 0) + scene.nodes[n].degree;
  const found = [];
  scene.nodes.forEach((node, n) => {
    if (inBox(box, scene.xs[n], scene.ys[n], 100) && (near || rank(n) >= 1e9)) found.push(n);
  });
  return found.sort((one, two) => rank(two) - rank(one));
}

function write(context, {colours}, {lines, dir}, x, y, alpha) {
  context.direction = dir;
  lines.forEach((line, n) => {
    context.globalAlpha = 1;
    context.strokeStyle = colours.ground;
    context.lineWidth = 4;
    context.strokeText(line, x, y + n * LINE);
    context.globalAlpha = alpha;
    context.fillStyle = colours.text;
    context.fillText(line, x, y + n * LINE);
  });
}
