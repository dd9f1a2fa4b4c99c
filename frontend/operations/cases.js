// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import * as api from '../api/cases.js';
import {startOfDay} from '../i18n/format.js';
import {tell, work} from './work.js';

export const CASE_ROLES = ['READER', 'CONTRIBUTOR', 'OWNER', 'SUPERVISOR'];

/** Opens the list of cases. */
export const casesOperation = {
  id: 'cases', keys: ['Shift+KeyC'], icon: 'folder2-open', group: 'desk',
  count: ({store}) => store.state.waiting,
  detail: ({store}) => store.state.waiting ? {key: 'case.waiting', params: {count: store.state.waiting}} : null,
  run: ({store}) => store.update({dialog: {kind: 'cases'}, menu: null}),
};

export const {casework, looks} = api;

/** Whether the reader opens cases: the head of an agency, and the owner of the data folder. */
export const mayOpen = ({store}) => !store.state.me?.signIn || store.state.me.head;

/** Whether the reader manages the case. */
export const manages = ({store}, {role}) => !store.state.me?.signIn || role === 'OWNER' || role === 'SUPERVISOR';

export const openCase = (desk, filled) => changed(desk, 'job.openCase', signal => api.openCase(filled, signal));

export const putMember = (desk, filled) => changed(desk, 'job.changeCase', signal => api.putMember(filled, signal));

export const removeMember = (desk, filled) => changed(desk, 'job.changeCase', signal => api.removeMember(filled, signal));

/** `until` is the last day of the share, in the zone of the desk. */
export const share = (desk, {until, ...filled}) => changed(desk, 'job.changeCase',
  signal => api.share({...filled, until: dayAfter(until, desk.store.state.zone)}, signal));

export const withdraw = (desk, filled) => changed(desk, 'job.changeCase', signal => api.withdraw(filled, signal));

/** The chosen entities of the chart, for a share of them alone; null where none is chosen. */
export function chosenEntities({store}) {
  const ids = [...store.selection].filter(id => store.chart.findEntity(id));
  return ids.length ? ids : null;
}

/** Tells what was done, or why it was not; resolves to the case, or to undefined. */
async function changed(desk, key, task) {
  const found = await work(desk, {key}, task, {repeatable: false});
  if (found) tell(desk, {text: {key: `done.${key.slice(4)}`, params: {number: found.number}}});
  return found;
}

function dayAfter(day, zone) {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return startOfDay(next, zone);
}
