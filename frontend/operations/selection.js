// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import * as actions from '../actions/index.js';
import {visible} from '../model/visible.js';
import {atLeast, entities, named, onChart} from './selected.js';

const something = ({store}) => store.selection.size ? null : 'reason.selectAny';

export const hide = {
  id: 'hide', keys: ['KeyH'], icon: 'eye-slash', group: 'selection', tool: true,
  disabled: atLeast(1, 'reason.selectOne'),
  run: desk => commit(desk, actions.hide, entities(desk), 'step.hide', []),
};

export const remove = {
  id: 'remove', keys: ['Delete', 'Backspace'], icon: 'trash3', group: 'selection', tool: true,
  disabled: something,
  run: desk => removeSelected(desk),
};

export const showAll = {
  id: 'showAll', keys: ['Shift+KeyH'], icon: 'eye', group: 'selection',
  disabled: ({store}) => actions.showAll(store.chart) === store.chart ? 'reason.allShown' : null,
  run: ({store}) => store.commit(actions.showAll(store.chart), {key: 'step.showAll'}),
};

export const pin = {
  id: 'pin', keys: ['KeyN'], icon: 'pin-angle', group: 'selection', tool: true,
  disabled: atLeast(1, 'reason.selectOne'),
  run: desk => {
    const ids = entities(desk);
    const held = ids.every(id => desk.store.chart.pinned.has(id));
    commit(desk, held ? actions.unpin : actions.pin, ids, held ? 'step.unpin' : 'step.pin', ids);
  },
};

export const selectAll = {
  id: 'selectAll', keys: ['Ctrl+KeyA'], icon: 'check2-square', group: 'selection',
  disabled: onChart,
  run: ({store}) => store.select(visible(store.chart).entities.map(entity => entity.id)),
};

export const selectNeighbours = {
  id: 'selectNeighbours', keys: ['Shift+KeyE'], icon: 'bounding-box-circles', group: 'selection',
  disabled: atLeast(1, 'reason.selectOne'),
  run: desk => {
    const {store} = desk;
    store.select(entities(desk).flatMap(id => [id, ...store.chart.neighbours(id)]));
  },
};

export const invert = {
  id: 'invert', keys: ['Ctrl+KeyI'], icon: 'circle-half', group: 'selection',
  disabled: onChart,
  run: ({store}) => store.select(visible(store.chart).entities.map(entity => entity.id).filter(id => !store.selection.has(id))),
};

function removeSelected(desk) {
  const ids = [...desk.store.selection];
  const some = entities(desk);
  const name = some.length ? named(desk, some) : {key: 'count.links', params: {count: ids.length}};
  desk.store.commit(actions.remove(desk.store.chart, ids), {key: 'step.remove', params: {name}}, []);
}

function commit(desk, action, ids, key, select) {
  const step = {key, params: {name: named(desk, ids)}};
  desk.store.commit(action(desk.store.chart, ids), step, select);
}
