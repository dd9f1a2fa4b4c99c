// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import * as actions from '../actions/index.js';

/** Switches a type of the legend off or on. */
export function toggleType({store}, key, name) {
  const step = store.chart.off.has(key) ? 'step.typeOn' : 'step.typeOff';
  store.commit(actions.toggleType(store.chart, key), {key: step, params: {name}});
}

/** Leaves only one type of its family on. */
export function isolateType({store}, key, family, name) {
  store.commit(actions.isolateType(store.chart, key, family), {key: 'step.isolate', params: {name}});
}

/** Narrows the chart and the questions asked from it. */
export function narrow({store}, change) {
  store.commit(actions.filter(store.chart, change), {key: 'step.filter'});
}
