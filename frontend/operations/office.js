// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import * as api from '../api/office.js';
import {startOfDay} from '../i18n/format.js';

export const ROLES = ['DUTY_OFFICER', 'INVESTIGATOR', 'ANALYST', 'INVESTIGATING_JUDGE', 'PROSECUTOR', 'VICTIM_SUPPORT_OFFICER', 'MOFA_DESK',
  'COMMITTEE_STATISTICS', 'ADMINISTRATOR', 'AUDITOR'];
export const AGENCY_KINDS = ['DIRECTORATE', 'COURT', 'PROSECUTION', 'MOLSA', 'MOFA', 'COMMITTEE', 'OTHER'];
export const DEED_KINDS = ['READ', 'WRITE', 'SHARE', 'REVEAL', 'EXPORT', 'IMPORT', 'SIGN_IN', 'SIGN_IN_REFUSED', 'SIGN_OUT', 'ADMINISTRATION', 'AUDIT'];

const OFFICE = new Set(['ADMINISTRATOR', 'AUDITOR']);

/** Whether the reader has an office and no desk: manages users or reads the audit, and sees no case. */
export const hasOfficeAlone = ({signIn, roles = []} = {}) => Boolean(signIn && roles.some(role => OFFICE.has(role))
  && roles.every(role => OFFICE.has(role) || role === 'COMMITTEE_STATISTICS'));

/** The parts of the office that are the reader's: users, agencies, audit. */
export function officeParts({signIn, roles = []} = {}) {
  const may = role => !signIn || roles.includes(role);
  return [...(may('ADMINISTRATOR') ? ['users', 'agencies'] : []), ...(may('AUDITOR') ? ['audit'] : [])];
}

/** Opens users, agencies and the audit over the desk, for those who have both. */
export const office = {
  id: 'office', keys: ['Shift+KeyU'], icon: 'people', group: 'desk',
  disabled: ({store}) => officeParts(store.state.me ?? undefined).length ? null : 'reason.noOffice',
  run: ({store}) => store.state.office || store.update({dialog: {kind: 'office'}, menu: null}),
};

export const {users, agencies, userKeys, addUser, changeUser, resetPassword, lockUser, signOutUser, addUserKey, removeUserKey, putAgency, auditChains} = api;

/** A page of the audit; `from` and `to` are the first and the last day, in the zone of the desk. */
export function auditEntries({from, to, kind, ...filter}, zone, signal) {
  return api.auditEntries({
    ...filter, kinds: kind ? [kind] : null, from: from ? startOfDay(from, zone) : null, to: to ? startOfDay(nextDay(to), zone) : null,
  }, signal);
}

/** The types of things that exist once: such a number can be a user's own. */
export const keyTypes = ({store}) => [...(store.state.catalogue?.entities.values() ?? [])].filter(({shared}) => shared);

const nextDay = day => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
