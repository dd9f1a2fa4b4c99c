// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {chooseExpansion} from '../../operations/expand.js';

const REST = 80;

/** Click selects, with Shift or Ctrl more; double-click opens the expansion; the right button opens the menu; rest shows neighbours. */
export function installPointer(view) {
  const {canvas} = view;
  canvas.addEventListener('click', event => onClick(view, event));
  canvas.addEventListener('dblclick', event => onDouble(view, event));
  canvas.addEventListener('contextmenu', event => onMenu(view, event));
  canvas.addEventListener('pointermove', event => onMove(view, event));
  canvas.addEventListener('pointerleave', () => rest(view, {}));
}

function under(view, {offsetX, offsetY}) {
  if (!view.scene) return {};
  const badge = view.frame?.badges?.find(({x0, y0, x1, y1}) => offsetX >= x0 && offsetX <= x1 && offsetY >= y0 && offsetY <= y1);
  const [x, y] = view.transform.invert([offsetX, offsetY]);
  const n = view.picker.entity(view.scene, x, y);
  if (n !== undefined || badge) return {badge: badge?.id, id: badge?.id ?? view.scene.nodes[n].id};
  const hit = view.picker.bundle(view, x, y);
  return hit ? {bundle: hit.n, ids: hit.links.map(link => link.id)} : {};
}

function onClick(view, event) {
  const {store} = view.desk;
  const {badge, id, ids = id ? [id] : []} = under(view, event);
  store.update({menu: null});
  view.canvas.focus({preventScroll: true});
  if (badge) return chooseExpansion(view.desk, [badge]);
  if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return store.select(ids);
  const all = ids.every(each => store.selection.has(each));
  return store.select(all ? [...store.selection].filter(each => !ids.includes(each)) : [...store.selection, ...ids]);
}

function onDouble(view, event) {
  const {id} = under(view, event);
  if (id) chooseExpansion(view.desk, [id]);
}

function onMenu(view, event) {
  event.preventDefault();
  const {store} = view.desk;
  if (event.button !== 2) return menuByKey(view);
  const {id, ids = id ? [id] : []} = under(view, event);
  if (ids.length && !ids.every(each => store.selection.has(each))) store.select(ids);
  return openMenu(view, ids, {x: event.clientX, y: event.clientY});
}

/** By the keyboard there is no point under the pointer: the menu is that of what is selected, beside it. */
function menuByKey(view) {
  const {store, view: {pagePoint}} = view.desk;
  const ids = [...store.selection];
  openMenu(view, ids, pagePoint(ids.find(id => store.chart.has(id))));
}

function openMenu({desk: {store}}, ids, at) {
  store.update({menu: {kind: ids.length ? 'selection' : 'chart', at}});
}

function onMove(view, event) {
  if (event.buttons) return;
  const {id, bundle, badge} = under(view, event);
  view.canvas.classList.toggle('pointing', Boolean(id || bundle !== undefined || badge));
  rest(view, {id, bundle});
}

function rest(view, {id = null, bundle = null}) {
  if (view.hover === id && view.hoverBundle === bundle) return;
  clearTimeout(view.resting);
  view.resting = setTimeout(() => {
    view.hover = id;
    view.hoverBundle = bundle;
    view.emphasise();
  }, REST);
}
