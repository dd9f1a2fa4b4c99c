// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {t} from '../../i18n/index.js';

const ARROWS = {ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1]};

/**
 * Keys on the chart itself: arrows go along links in their direction, Tab to the neighbours of one entity in turn, Enter opens.
 * With nothing selected Tab leaves the chart, as everywhere.
 */
export function installKeyboard(view) {
  const walk = {centre: null, at: -1};
  view.canvas.addEventListener('keydown', event => {
    if (event.code === 'Space') view.space = true;
    if (event.code === 'Tab' && !event.ctrlKey) return tab(view, walk, event);
    if (ARROWS[event.code]) return arrow(view, walk, event);
    if (event.code === 'Enter') return open(view, event);
    return undefined;
  });
  view.canvas.addEventListener('keyup', event => { if (event.code === 'Space') view.space = false; });
  view.canvas.addEventListener('blur', () => { view.space = false; });
  view.desk.store.subscribe((state, before, changed) => { if (changed.includes('selection')) announce(view); });
}

function arrow(view, walk, event) {
  event.preventDefault();
  const current = single(view);
  const next = current ? towards(view, current, ARROWS[event.code]) : first(view);
  walk.centre = null;
  if (next) goTo(view, next);
}

function tab(view, walk, event) {
  const current = single(view);
  if (!current) return;
  if (walk.last !== current || !walk.centre) Object.assign(walk, {centre: current, at: -1});
  const {scene} = view;
  const others = [...view.desk.store.chart.neighbours(walk.centre)].filter(id => scene.index.has(id)).sort();
  if (!others.length) return;
  event.preventDefault();
  walk.at = (walk.at + (event.shiftKey ? -1 : 1) + others.length) % others.length;
  walk.last = others[walk.at];
  goTo(view, walk.last);
}

function open({desk: {store, focus}}, event) {
  if (!store.selection.size) return;
  event.preventDefault();
  store.update({panels: {...store.state.panels, inspector: true}});
  focus('inspector');
}

function single({desk: {store}}) {
  const [id, more] = store.selection;
  return id && !more && store.chart.has(id) ? id : null;
}

function first({scene}) {
  return [...scene.nodes].sort((one, two) => two.degree - one.degree)[0]?.id;
}

function towards({scene, desk}, id, [dx, dy]) {
  const from = scene.index.get(id);
  const linked = [...desk.store.chart.neighbours(id)].map(each => scene.index.get(each)).filter(n => n !== undefined);
  const score = n => {
    const [x, y] = [scene.xs[n] - scene.xs[from], scene.ys[n] - scene.ys[from]];
    const along = x * dx + y * dy;
    return along > 0 ? along + 2 * Math.abs(x * dy - y * dx) : Infinity;
  };
  const best = linked.sort((one, two) => score(one) - score(two))[0];
  return best !== undefined && score(best) < Infinity ? scene.nodes[best].id : null;
}

function goTo(view, id) {
  view.desk.store.select([id]);
  view.camera.reveal([id]);
}

function announce({desk: {store, announce: say}}) {
  const ids = [...store.selection].filter(id => store.chart.has(id));
  if (ids.length !== 1) return;
  const {label} = store.chart.entity(ids[0]);
  say(t('announce.entity', {name: label, links: {key: 'count.links', params: {count: store.chart.linksOf(ids[0]).length}}}));
}
