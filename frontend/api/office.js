// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {ask} from './client.js';

const AGENCY = 'id kind name { en ar ckb } given { en ar ckb } contact';
const USER = 'id name roles agency { id name { en ar ckb } } head locked passwordExpired secondFactor secondFactorRequired provider exercise';
const KEY = 'id type at';

/** All users, and the agencies: `{users, agencies}`. */
export const users = signal => ask(`query Users { users { ${USER} } agencies { ${AGENCY} } }`, {}, signal);

export const agencies = async signal => (await ask(`query Agencies { agencies { ${AGENCY} } }`, {}, signal)).agencies;

/** Keys of a user's own, without the numbers. */
export const userKeys = async (user, signal) => (await ask(`query Keys($user: ID!) { userKeys(user: $user) { ${KEY} } }`, {user}, signal)).userKeys;

/** `{name, roles, agency, head, secondFactorRequired}`; resolves to `{user, password}`, which is told this once. */
export const addUser = change('addUser', {name: 'String!', roles: '[Role!]!', agency: 'ID', head: 'Boolean!', secondFactorRequired: 'Boolean!'}, `user { ${USER} } password`);

/** `{id, roles, agency, head, secondFactorRequired}`; resolves to the user. */
export const changeUser = change('changeUser', {id: 'ID!', roles: '[Role!]!', agency: 'ID', head: 'Boolean!', secondFactorRequired: 'Boolean!'}, USER);

/** `{id, secondFactor}`; resolves to `{user, password}`. */
export const resetPassword = change('resetPassword', {id: 'ID!', secondFactor: 'Boolean!'}, `user { ${USER} } password`);

/** `{id, locked}`. */
export const lockUser = change('lockUser', {id: 'ID!', locked: 'Boolean!'}, USER);

/** `{id}`. */
export const signOutUser = change('signOutUser', {id: 'ID!'}, USER);

/** `{user, type, number}`; resolves to the keys. */
export const addUserKey = change('addUserKey', {user: 'ID!', type: 'String!', number: 'String!'}, KEY);

/** `{user, key}`; resolves to the keys. */
export const removeUserKey = change('removeUserKey', {user: 'ID!', key: 'ID!'}, KEY);

/** `{id, kind, en, ar, ckb, contact}`; without an id a new one. */
export const putAgency = change('putAgency', {id: 'ID', kind: 'AgencyKind!', en: 'String', ar: 'String', ckb: 'String', contact: 'String!'}, AGENCY);

/** A page of the audit log, newest first: `{entries, next}`. */
export async function auditEntries(filter, signal) {
  const {auditEntries: page} = await ask(`query Audit($user: String, $entity: ID, $case: ID, $kinds: [DeedKind!], $from: DateTime, $to: DateTime, $after: String) {
    auditEntries(user: $user, entity: $entity, case: $case, kinds: $kinds, from: $from, to: $to, after: $after) {
      entries { id at kind operation user userName agency from outcome code asked shown count cases details text } next
    }
  }`, filter, signal);
  return page;
}

/** Whether each chain of the log is as it was written. */
export const auditChains = async signal => (await ask('query Chains { auditChains { chain entries from to fault } }', {}, signal)).auditChains;

function change(name, types, fields) {
  const declared = Object.entries(types).map(([each, type]) => `$${each}: ${type}`).join(', ');
  const given = Object.keys(types).map(each => `${each}: $${each}`).join(', ');
  const query = `mutation Office(${declared}) { ${name}(${given}) { ${fields} } }`;
  return async (variables, signal) => (await ask(query, variables, signal))[name];
}
