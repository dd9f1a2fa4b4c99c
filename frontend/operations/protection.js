// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import * as api from '../api/protection.js';
import {relabel, rename} from '../actions/relabel.js';
import {entities, exactly} from './selected.js';
import {tell, work} from './work.js';

/** As the service has it. */
export const PURPOSES = ['INVESTIGATIVE_MEASURE', 'EVIDENCE_FOR_COURT', 'PROTECTION_MEASURE', 'REFERRAL', 'RISK_TO_LIFE', 'IDENTITY_CHECK', 'CORRECTION'];
export const STATUSES = ['PRESUMED_VICTIM', 'VICTIM', 'PROTECTED_WITNESS', 'INFORMANT', 'SEALED'];
export const LEAST_REASON = 20;

/** Opens the dialog in which a person of the chart becomes a protected one. */
export const protect = {
  id: 'protect', keys: [], icon: 'shield-plus', group: 'selection',
  disabled: desk => exactly(1, 'reason.selectOne')(desk) ?? (isPerson(desk) ? null : 'reason.selectPerson'),
  run: ({store}) => store.update({dialog: {kind: 'protect', id: [...store.selection][0]}, menu: null}),
};

/** Opens the dialog in which what is sealed of an entity is asked for. */
export const openReveals = ({store}, id, masked) => store.update({dialog: {kind: 'reveal', id, masked}, menu: null});

export const {myReveals, revealIdentity, openReveal, endReveal} = api;

/** Lets a colleague see what is sealed, or not. */
export async function decide(desk, id, approved) {
  const decided = await work(desk, {key: 'job.decideReveal'}, () => approved ? api.approveReveal(id) : api.refuseReveal(id), {repeatable: false});
  countWaiting(desk);
  return decided;
}

/**
 * Counts what waits for the reader to decide, now and whenever the reader comes back to the page; the bar shows it. Not by the
 * clock: a question would keep a session alive that nobody uses.
 */
export function watchWaiting(desk) {
  countWaiting(desk);
  document.addEventListener('visibilitychange', () => document.hidden || countWaiting(desk));
}

/** A count that fails is not worth a word: the case page shows the same. */
async function countWaiting({store}) {
  try {
    const waits = ({status, user}) => status === 'WAITING' && user !== store.state.me.id;
    store.update({waiting: (await api.revealsOfCases()).filter(waits).length});
  } catch {
    store.update({waiting: 0});
  }
}

/**
 * Protects the person. The chart shows the pseudonym from now on, and so it does for all that leads there and is called otherwise
 * too by now; no earlier step, and nothing that was told, has the names any more.
 */
export async function protectPerson(desk, filled) {
  const found = await work(desk, {key: 'job.protect'}, signal => api.protectPerson(filled, signal), {repeatable: false});
  if (!found) return;
  forget(desk, [found]);
  tell(desk, {text: {key: 'done.protect', params: {name: found.label}}});
  await work(desk, {key: 'job.protect'}, async signal => forget(desk, await api.labels([...before(desk.store).keys()], signal)));
}

/** Puts labels in the place of those that the charts had. */
function forget({store}, found) {
  const labels = new Map(found.map(({id, label}) => [id, label]));
  const names = new Map([...before(store)].flatMap(([id, old]) => labels.has(id)
    ? [...old].filter(name => name !== labels.get(id)).map(name => [name, labels.get(id)]) : []));
  const says = ({text}) => [...names.keys()].some(name => JSON.stringify(text).includes(JSON.stringify(name).slice(1, -1)));
  store.update({
    history: store.state.history.map(chart => relabel(chart, labels), text => rename(text, names)),
    notices: store.state.notices.filter(notice => !says(notice)),
  });
}

/** What the entities of all steps are called there, by id. */
function before(store) {
  const labels = new Map();
  for (const {id, label} of store.state.history.steps.flatMap(({chart}) => [...chart.entities.values()])) {
    labels.set(id, (labels.get(id) ?? new Set()).add(label));
  }
  return labels;
}

function isPerson(desk) {
  return desk.store.chart.entity(entities(desk)[0]).type === 'Person';
}
