// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {askOtherUnits, cases, silenceKey} from '../api/cases.js';
import {entities, exactly} from './selected.js';
import {work} from './work.js';

/** The least letters of a purpose (the service says so too). */
export const LEAST_PURPOSE = 20;

/** Asks whether another unit holds the selected phone, plate, document: something that exists once. */
export const askOthers = {
  id: 'askOthers', keys: [], icon: 'building-exclamation', group: 'question',
  disabled: desk => exactly(1, 'reason.selectOne')(desk) ?? (isKey(desk) ? null : 'reason.selectKey'),
  run: desk => desk.store.update({dialog: {kind: 'ask-others', id: entities(desk)[0]}, menu: null}),
};

/** The cases that one works in, from which can be asked. */
export const ownCases = async signal => (await cases(signal)).filter(({role, agency, members}) => role || members.length || !agency);

/** Resolves to `{hit, agencies}`, or to undefined where it was refused. */
export const ask = (desk, filled) => work(desk, {key: 'job.askOthers'}, signal => askOtherUnits(filled, signal), {repeatable: false});

export const silence = (desk, filled) => work(desk, {key: 'job.changeCase'}, signal => silenceKey(filled, signal));

function isKey(desk) {
  const {catalogue} = desk.store.state;
  const type = desk.store.chart.entity(entities(desk)[0]).type;
  return Boolean(catalogue?.entityType(type).shared);
}
