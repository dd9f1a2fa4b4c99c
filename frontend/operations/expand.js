// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import * as api from '../api/questions.js';
import {sumCounts} from '../model/badges.js';
import {bring, where} from './bring.js';
import {atLeast, entities, named} from './selected.js';
import {tell, work} from './work.js';

/** How many neighbours an expansion brings unless told otherwise, and the choices there are. */
export const LIMITS = [25, 100, 500];
export const RANKS = ['MOST_LINKED', 'LEAST_LINKED', 'MOST_EVENTS', 'LATEST'];

/** Opens the choice of what to expand: neighbours by type, with their counts. */
export const expand = {
  id: 'expand', keys: ['KeyE'], icon: 'diagram-3', group: 'question', tool: true,
  disabled: atLeast(1, 'reason.selectOne'),
  run: desk => chooseExpansion(desk, entities(desk)),
};

/** The same for given entities, beside a point of the page. */
export function chooseExpansion(desk, ids, at = desk.view.pagePoint(ids[0])) {
  desk.store.update({dialog: {kind: 'expand', ids, at}, menu: null});
}

/** Neighbours of the entities by link type, direction and entity type. */
export async function countNeighbours(desk, ids, signal) {
  return sumCounts(await api.linkCounts({ids, where: where(desk.store.chart)}, signal));
}

/** Adds neighbours: those of the chosen rows of the counts, all where `rows` is null. */
export function addNeighbours(desk, {ids, rows = null, rank = 'MOST_LINKED', limit = 100}) {
  const name = named(desk, ids);
  return work(desk, {key: 'job.expand', params: {name}}, async signal => {
    const answer = await neighbours(desk, {ids, rows, rank, limit}, signal);
    const fresh = await bring(desk, answer, {
      step: added => ({key: 'step.expand', params: {name, added: {key: 'count.entities', params: {count: added.length}}}}),
      select: () => ids,
    }, signal);
    report(desk, answer, fresh, () => addNeighbours(desk, {ids, rows, rank, limit: limit + 100}));
  });
}

async function neighbours(desk, {ids, rows, rank, limit}, signal) {
  const {chart} = desk.store;
  const ask = more => api.expand({ids, where: where(chart, more), rank, limit}, signal);
  return sum(await Promise.all(rows ? conditions(rows).map(ask) : [ask({})]), ids.length);
}

/** The fewest filters that together let through just the chosen rows. */
export function conditions(rows) {
  const byLink = new Map();
  for (const {linkType, direction, entityType} of rows) {
    const key = `${linkType} ${direction}`;
    if (!byLink.has(key)) byLink.set(key, {linkTypes: [linkType], direction, entityTypes: []});
    byLink.get(key).entityTypes.push(entityType);
  }
  return [...byLink.values()];
}

function sum(answers, given) {
  const entities = new Map(answers.flatMap(answer => answer.entities).map(entity => [entity.id, entity]));
  return {
    entities: [...entities.values()],
    links: answers.flatMap(answer => answer.links),
    shown: entities.size - given,
    total: answers.reduce((all, answer) => all + answer.total, 0),
    truncated: answers.some(answer => answer.truncated),
  };
}

function report(desk, {shown, total, truncated}, fresh, more) {
  if (truncated) {
    tell(desk, {text: {key: 'notice.truncated', params: {shown, total}}, actions: [{text: {key: 'action.more', params: {count: 100}}, run: more}]});
  } else if (!fresh.length) {
    tell(desk, {text: {key: 'notice.nothingNew'}});
  }
}
