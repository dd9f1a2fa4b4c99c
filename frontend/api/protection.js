// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {ask} from './client.js';

const REVEAL = 'id case user userName agency entityId label fields purpose legalBasis reason status askedAt until approvals needed';
const MOST_IDS = 2000;
const REVEALED = `reveal { ${REVEAL} } values { property value dataset }`;

/** What the reader asked to see within a day, latest first. */
export const myReveals = async signal => (await ask(`query MyReveals { myReveals { ${REVEAL} } }`, {}, signal)).myReveals;

/** What users asked to see in the cases that the reader manages. */
export const revealsOfCases = async () => (await ask('query Waiting { cases { reveals { status user } } }')).cases.flatMap(({reveals}) => reveals);

/** Asks to see sealed fields: `{id, fields, purpose, legalBasis, reason}`. Resolves to `{reveal, values}`, without values where others have to agree. */
export async function revealIdentity(variables, signal) {
  const {revealIdentity: revealed} = await ask(`mutation Reveal($id: ID!, $fields: [String!]!, $purpose: RevealPurpose!, $legalBasis: String!, $reason: String!) {
    revealIdentity(id: $id, fields: $fields, purpose: $purpose, legalBasis: $legalBasis, reason: $reason) { ${REVEALED} }
  }`, variables, signal);
  return revealed;
}

/** Shows what others agreed to; resolves to `{reveal, values}`. */
export async function openReveal(id, signal) {
  return (await ask(`mutation OpenReveal($id: ID!) { openReveal(id: $id) { ${REVEALED} } }`, {id}, signal)).openReveal;
}

export const endReveal = id => change('endReveal', id);
export const approveReveal = id => change('approveReveal', id);
export const refuseReveal = id => change('refuseReveal', id);

/** Makes a person a pseudonym; resolves to the entity. */
export async function protectPerson(variables, signal) {
  return (await ask(`mutation Protect($entity: ID!, $status: ProtectionStatus!) {
    protectPerson(entity: $entity, status: $status) { id type label }
  }`, variables, signal)).protectPerson;
}

/** What entities are called now, as `{id, label}`; so many at a time as the service answers. */
export async function labels(ids, signal) {
  if (!ids.length) return [];
  const {expand} = await ask('query Labels($ids: [ID!]!) { expand(ids: $ids, limit: 0) { entities { id label } } }', {ids: ids.slice(0, MOST_IDS)}, signal);
  return [...expand.entities, ...await labels(ids.slice(MOST_IDS), signal)];
}

async function change(name, id) {
  return (await ask(`mutation Change($id: ID!) { ${name}(id: $id) { ${REVEAL} } }`, {id}))[name];
}
