// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {move} from '../actions/index.js';
import {onChart} from './selected.js';
import {work} from './work.js';

export const fit = {
  id: 'fit', keys: ['KeyF'], icon: 'arrows-fullscreen', group: 'view',
  disabled: onChart,
  run: ({view}) => view.fit(),
};

export const zoomIn = {
  id: 'zoomIn', keys: ['Equal', 'Shift+Equal', 'NumpadAdd'], icon: 'plus-lg', group: 'view',
  run: ({view}) => view.zoomBy(1.4),
};

export const zoomOut = {
  id: 'zoomOut', keys: ['Minus', 'NumpadSubtract'], icon: 'dash-lg', group: 'view',
  run: ({view}) => view.zoomBy(1 / 1.4),
};

export const panTool = {
  id: 'panTool', keys: ['Space'], icon: 'arrows-move', group: 'view', isOn: ({store}) => store.state.tool === 'pan',
  run: ({store}) => store.update({tool: 'pan'}),
};

export const selectTool = {
  id: 'selectTool', keys: ['KeyV'], icon: 'bounding-box', group: 'view', isOn: ({store}) => store.state.tool === 'select',
  run: ({store}) => store.update({tool: 'select'}),
};

const LAYOUTS = [['organic', 'asterisk'], ['radial', 'bullseye'], ['levels', 'diagram-2'], ['circle', 'circle'], ['grid', 'grid-3x3-gap'], ['columns', 'layout-three-columns']];

/** One operation a layout, on the keys 1 to 6. */
export const layouts = LAYOUTS.map(([name, icon], index) => ({
  id: `layout.${name}`, keys: [`Digit${index + 1}`], icon, group: 'layout',
  disabled: onChart,
  run: desk => arrangeAll(desk, name),
}));

async function arrangeAll(desk, name) {
  const {store, view, arrange} = desk;
  const before = store.chart;
  const moving = new Set([...before.entities.keys()].filter(id => !before.pinned.has(id)));
  const chart = await work(desk, {key: 'job.layout'}, () => arrange(before, name, moving));
  if (!chart || store.chart !== before) return;
  store.commit(move(before, chart), {key: 'step.layout', params: {name: {key: `operation.layout.${name}`}}});
  view.fit();
}
