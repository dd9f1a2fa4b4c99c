// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import d3 from '../../d3.js';
import {textDirection} from '../../i18n/direction.js';
import {direction, label, language, say} from '../../i18n/index.js';
import {bounds} from '../../model/geometry.js';
import {widthOf} from '../../model/bundles.js';
import {describeLinks, nameLinks} from '../describe.js';
import {findIcon, loadIcons} from '../icons.js';
import {ALONG} from '../layers/link-labels.js';
import {directions} from '../layers/links.js';
import {Room} from '../layers/room.js';
import {courseOf, pointOn, trace, traceArrow} from '../lines.js';
import {RADIUS, toScene} from '../scene.js';
import {shapeOf} from '../../model/shapes.js';
import {layOut, widthOfText} from '../text.js';
import {element, escaped} from './markup.js';

const MARGIN = 60;
const HEAD = 56;
const ROW = 22;
const DASHES = {SUSPECTED: '6 4', INFERRED: '1.5 3.5'};
const FEW = 24;

/** The shown chart as an SVG document with title, legend and notice: `{text, width, height}`. */
export async function toSvg({store, view}, {title, notice}) {
  const {catalogue, zone} = store.state;
  const scene = toScene(store.chart, catalogue);
  await loadIcons([...new Set(scene.nodes.map(node => node.icon))]);
  const paper = {scene, catalogue, zone, colours: view.colours};
  const box = bounds(scene.nodes.map((_, n) => ({x: scene.xs[n], y: scene.ys[n]}))) ?? {x0: 0, y0: 0, x1: 0, y1: 0};
  const types = [...new Set(scene.nodes.map(node => node.type))].sort();
  const width = Math.max(480, box.x1 - box.x0 + 2 * MARGIN + 2 * RADIUS);
  const chartHeight = box.y1 - box.y0 + 2 * MARGIN + 2 * RADIUS;
  const perRow = Math.max(1, Math.floor((width - 2 * 24) / 150));
  const foot = Math.ceil(types.length / perRow) * ROW + (notice ? ROW : 0) + 24;
  const height = HEAD + chartHeight + foot;
  const shift = `translate(${(width - box.x0 - box.x1) / 2} ${HEAD + MARGIN + RADIUS - box.y0})`;
  const text = element('svg', {
    'xmlns': 'http://www.w3.org/2000/svg', 'viewBox': `0 0 ${width} ${height}`, width, height,
    'font-family': paper.colours.font, 'lang': language(), 'direction': direction(),
  }, element('title', {}, escaped(say(title))), [
    element('rect', {width, height, fill: paper.colours.ground}),
    heading(paper, title, width),
    element('g', {transform: shift}, links(paper), linkLabels(paper), entities(paper)),
    legend(paper, types, {width, top: HEAD + chartHeight, perRow}),
    notice ? line(paper, say(notice), width / 2, height - 16, {'font-size': 12, 'fill': paper.colours.muted}) : '',
  ].join(''));
  return {text, width, height};
}

function heading(paper, title, width) {
  return line(paper, say(title), width / 2, 34, {'font-size': 18, 'font-weight': 600, 'fill': paper.colours.text});
}

function line(paper, text, x, y, attributes) {
  return element('text', {x, y, 'text-anchor': 'middle', 'direction': textDirection(text), 'unicode-bidi': 'plaintext', ...attributes}, escaped(text));
}

function links(paper) {
  const {scene, colours} = paper;
  return scene.bundles.map(bundle => {
    const course = d3.path();
    trace(course, scene, bundle, 0);
    const width = widthOf(bundle.count);
    const dashes = DASHES[bundle.status] ? {'stroke-dasharray': DASHES[bundle.status]} : {};
    return element('path', {'d': course, 'fill': 'none', 'stroke': colours.link, 'stroke-width': width, ...dashes})
      + arrows(paper, bundle, width);
  }).join('');
}

function arrows({scene, colours}, bundle, width) {
  const {forth, back} = directions(bundle, bundle.links);
  if (bundle.s === bundle.t || !(forth || back)) return '';
  const heads = d3.path();
  if (forth) traceArrow(heads, scene, bundle, 0, false, 9 + width);
  if (back) traceArrow(heads, scene, bundle, 0, true, 9 + width);
  return element('path', {d: heads, fill: colours.link});
}

/** The labels of few links, where they lie on nothing else. */
function linkLabels(paper) {
  const {scene, catalogue, zone, colours} = paper;
  if (scene.bundles.length > FEW) return '';
  const room = roomBetween(paper);
  return scene.bundles.filter(bundle => bundle.s !== bundle.t).map(({links, ...bundle}) => {
    const course = courseOf(scene, bundle, 0);
    const texts = [describeLinks(links, catalogue, zone), nameLinks(links, catalogue)]
      .map(text => ({text, width: widthOfText(text, `11px ${colours.font}`)}));
    const found = room.find(texts, ALONG.map(t => pointOn(course, t)), 14);
    return found ? grounded(paper, found) : '';
  }).join('');
}

/** Words of a link on a ground of their own, as on the chart. */
function grounded(paper, {text, width, x, y}) {
  const ground = element('rect', {x: x - width / 2 - 2, y: y - 7, width: width + 4, height: 14, fill: paper.colours.ground});
  return ground + line(paper, text, x, y + 4, {'font-size': 11, 'fill': paper.colours.muted});
}

/** What the shapes and their names leave free. */
function roomBetween({scene, colours}) {
  const room = new Room();
  scene.nodes.forEach((node, n) => {
    const {lines, width} = layOut(node.label, `12px ${colours.font}`);
    const [x, y] = [scene.xs[n], scene.ys[n]];
    room.keep({x0: x - RADIUS, y0: y - RADIUS, x1: x + RADIUS, y1: y + RADIUS});
    room.keep({x0: x - width / 2, y0: y + RADIUS + 4, x1: x + width / 2, y1: y + RADIUS + 4 + lines.length * 15});
  });
  return room;
}

function entities(paper) {
  const {scene} = paper;
  return scene.nodes.map((node, n) => mark(paper, node, scene.xs[n], scene.ys[n], RADIUS) + name(paper, node, scene.xs[n], scene.ys[n])).join('');
}

function mark({colours}, {kind, icon}, x, y, r) {
  const outline = d3.path();
  shapeOf(kind)(outline, x, y, r);
  const {fill, ring, icon: ink} = colours.kind(kind);
  const scale = r * 0.98 / 16;
  const at = `translate(${x - r * 0.49} ${y - r * 0.49 + (kind === 'document' ? r / 9 : 0)}) scale(${scale})`;
  const drawn = findIcon(icon, () => {});
  return element('path', {'d': outline, fill, 'stroke': ring, 'stroke-width': 1.25})
    + (drawn ? element('path', {d: drawn.data, transform: at, fill: ink}) : '');
}

function name(paper, node, x, y) {
  const {lines} = layOut(node.label, `12px ${paper.colours.font}`);
  return lines.map((text, n) => haloed(paper, text, x, y + RADIUS + 16 + n * 15, {'font-size': 12, 'fill': paper.colours.text})).join('');
}

function haloed(paper, text, x, y, attributes) {
  return line(paper, text, x, y, {'stroke': paper.colours.ground, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke', ...attributes});
}

function legend(paper, types, {width, top, perRow}) {
  const mirrored = direction() === 'rtl';
  return types.map((type, n) => {
    const start = 24 + (n % perRow) * 150;
    const y = top + Math.floor(n / perRow) * ROW + 8;
    const x = mirrored ? width - start - 8 : start + 8;
    const entry = paper.catalogue.entityType(type);
    const text = element('text', {
      'x': mirrored ? x - 14 : x + 14, 'y': y + 4, 'font-size': 12, 'fill': paper.colours.text,
      'direction': direction(), 'text-anchor': 'start',
    }, escaped(label(entry.plural)));
    return mark(paper, entry, x, y, 8) + text;
  }).join('');
}

