// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import * as api from '../api/questions.js';
import {bring} from './bring.js';
import {tell, work} from './work.js';

/** Puts the cursor into the search box. */
export const search = {
  id: 'search', keys: ['Slash'], icon: 'search', group: 'question',
  run: ({focus}) => focus('search'),
};

/** Suggestions while one types. */
export const suggest = (text, signal) => api.search({text, first: 8}, signal);

/** A page of everything found. */
export const page = (question, signal) => api.search({first: 50, ...question}, signal);

/** Most linked entities of some types. */
export const ranking = (question, signal) => api.mostLinked(question, signal);

/** Shows all that was found in the side panel. */
export function showFound({store}, text) {
  store.update({find: {...store.state.find, text}, panels: {...store.state.panels, side: 'find'}});
}

/** Puts entities on the chart; those already there are selected and shown. */
export async function place(desk, entities) {
  const ids = entities.map(entity => entity.id);
  if (ids.every(id => desk.store.chart.has(id))) return revealAll(desk, ids);
  const name = entities.length === 1 ? entities[0].label : {key: 'count.entities', params: {count: entities.length}};
  return work(desk, {key: 'job.add', params: {name}}, async signal => {
    await bring(desk, {entities, links: []}, {step: () => ({key: 'step.add', params: {name}}), select: () => ids}, signal);
    if (!ids.some(id => desk.store.chart.has(id))) tell(desk, {text: {key: 'notice.gone'}});
  });
}

function revealAll({store, view}, ids) {
  store.select(ids);
  view.reveal(ids);
  view.pulse(ids);
}
