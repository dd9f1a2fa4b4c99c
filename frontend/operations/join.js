// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import * as api from '../api/questions.js';
import {bring, where} from './bring.js';
import {takeBack} from './path.js';
import {atLeast, entities, named} from './selected.js';
import {tell, work} from './work.js';

/** Joins several entities by a small network. */
export const connect = {
  id: 'connect', keys: ['KeyK'], icon: 'share', group: 'question', tool: true,
  disabled: atLeast(2, 'reason.selectSeveral'),
  run: desk => connectAll(desk, entities(desk)),
};

/** Adds the entities that are linked to all of the selected. */
export const common = {
  id: 'common', keys: ['KeyC'], icon: 'intersect', group: 'question', tool: true,
  disabled: atLeast(2, 'reason.selectSeveral'),
  run: desk => findCommon(desk, entities(desk)),
};

function connectAll(desk, ids) {
  const params = {name: named(desk, ids)};
  return work(desk, {key: 'job.connect', params}, async signal => {
    const {at} = desk.store.state.history;
    const answer = await api.connect({ids, where: where(desk.store.chart)}, signal);
    const fresh = await bring(desk, answer, {
      step: () => ({key: 'step.connect', params}),
      select: () => answer.entities.map(entity => entity.id),
    }, signal);
    tell(desk, {text: joined(answer, fresh), actions: takeBack(desk, at)});
  });
}

function joined({unjoined, entities: all}, fresh) {
  const between = {key: 'count.entities', params: {count: fresh.length}};
  if (!unjoined.length && !fresh.length) return {key: 'notice.alreadyConnected'};
  if (!unjoined.length) return {key: 'notice.connected', params: {between}};
  const names = all.filter(entity => unjoined.includes(entity.id)).map(entity => entity.label).join(', ');
  return {key: 'notice.unjoined', params: {between, names}};
}

function findCommon(desk, ids) {
  const params = {name: named(desk, ids)};
  return work(desk, {key: 'job.common', params}, async signal => {
    const {at} = desk.store.state.history;
    const answer = await api.common({ids, where: where(desk.store.chart)}, signal);
    if (!answer.total) return tell(desk, {text: {key: 'notice.noCommon'}});
    await bring(desk, answer, {
      step: () => ({key: 'step.common', params}),
      select: () => [...ids, ...answer.entities.map(entity => entity.id)],
    }, signal);
    const shown = answer.neighbours.length;
    const text = answer.truncated ? {key: 'notice.truncated', params: {shown, total: answer.total}}
      : {key: 'notice.common', params: {count: answer.total}};
    tell(desk, {text, actions: takeBack(desk, at)});
  });
}
