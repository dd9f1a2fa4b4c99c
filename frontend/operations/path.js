// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import * as api from '../api/questions.js';
import {bring, where} from './bring.js';
import {entities, exactly} from './selected.js';
import {tell, work} from './work.js';

const FAR = 10;

/** Finds the shortest paths between two entities and adds them to the chart. */
export const path = {
  id: 'path', keys: ['KeyP'], icon: 'signpost-2', group: 'question', tool: true,
  disabled: exactly(2, 'reason.selectTwo'),
  run: desk => findPath(desk, entities(desk)),
};

export function findPath(desk, [from, to], maxLength = 6) {
  const {chart} = desk.store;
  const names = {from: chart.entity(from).label, to: chart.entity(to).label};
  return work(desk, {key: 'job.path', params: names}, async signal => {
    const answer = await api.paths({from, to, where: where(chart), maxLength}, signal);
    if (answer.length === null) return notJoined(desk, [from, to], names, maxLength);
    const {at} = desk.store.state.history;
    await bring(desk, answer, {
      step: () => ({key: 'step.path', params: names}),
      select: () => answer.entities.map(entity => entity.id).concat(answer.links.map(link => link.id)),
    }, signal);
    tell(desk, {tone: 'success', text: found(answer), actions: takeBack(desk, at)});
  });
}

function notJoined(desk, ends, names, maxLength) {
  const further = {text: {key: 'action.further', params: {count: FAR}}, run: () => findPath(desk, ends, FAR)};
  tell(desk, {text: {key: 'notice.noPath', params: {...names, count: maxLength}}, actions: maxLength < FAR ? [further] : []});
}

function found({length, total, totalIsAtLeast, truncated, shown}) {
  const params = {
    links: {key: 'count.links', params: {count: length}},
    ways: {key: totalIsAtLeast ? 'count.waysAtLeast' : 'count.ways', params: {count: total}},
    shown, total,
  };
  return {key: truncated ? 'notice.pathTruncated' : 'notice.path', params};
}

/** Offers to go back to a step, if something was brought since. */
export function takeBack({store}, at) {
  return store.state.history.at === at ? [] : [{text: {key: 'operation.undo'}, run: () => store.goTo(at)}];
}
