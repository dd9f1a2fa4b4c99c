// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {ask} from './client.js';

const AGENCY = 'id name { en ar ckb } contact';
const CASE = `id number title court judge agency { ${AGENCY} } status openedAt role
  members { user role } shares { id agency { ${AGENCY} } whole purpose at until withdrawnAt }
  reveals { id label user userName purpose legalBasis reason status askedAt until approvals needed }
  hitQuestions { at user agency { ${AGENCY} } purpose entity { id type label } }
  warnings { user person { id type label } }`;

/** The cases that the asker may know of, by number. */
export const cases = async signal => (await ask(`query Cases { cases { ${CASE} } }`, {}, signal)).cases;

/** The cases, the agencies, and the names of colleagues: `{cases, agencies, colleagues}`. */
export const casework = signal => ask(`query Casework { cases { ${CASE} } agencies { ${AGENCY} } colleagues }`, {}, signal);

/** Who looked at a case, latest first. */
export async function looks(id, signal) {
  const {case: found} = await ask(`query Looks($id: ID!) { case(id: $id) { looks { at user agency { ${AGENCY} } kind operation } } }`, {id}, signal);
  return found?.looks ?? [];
}

/** Opens a case: `{number, title, court, judge}`. Resolves to the case, as do all below. */
export const openCase = change('openCase', {number: 'String!', title: 'String!', court: 'String', judge: 'String'});

/** `{case, user, role}`. */
export const putMember = change('putCaseMember', {case: 'ID!', user: 'String!', role: 'CaseRole!'});

/** `{case, user}`. */
export const removeMember = change('removeCaseMember', {case: 'ID!', user: 'String!'});

/** `{case, agency, entities, purpose, until}`; without entities the whole case. */
export const share = change('shareCase', {case: 'ID!', agency: 'ID!', entities: '[ID!]', purpose: 'String!', until: 'DateTime!'});

/** `{id}` of the share. */
export const withdraw = change('withdrawShare', {id: 'ID!'});

/** `{case, entity, purpose}`; resolves to `{hit, agencies: [{name, contact}]}`. */
export async function askOtherUnits(variables, signal) {
  const {askOtherUnits: answer} = await ask(`mutation AskOthers($case: ID!, $entity: ID!, $purpose: String!) {
    askOtherUnits(case: $case, entity: $entity, purpose: $purpose) { hit agencies { ${AGENCY} } }
  }`, variables, signal);
  return answer;
}

/** `{case, entity}`. */
export const silenceKey = change('silenceKey', {case: 'ID!', entity: 'ID!'});

function change(name, types) {
  const declared = Object.entries(types).map(([each, type]) => `$${each}: ${type}`).join(', ');
  const given = Object.keys(types).map(each => `${each}: $${each}`).join(', ');
  const query = `mutation Change(${declared}) { ${name}(${given}) { ${CASE} } }`;
  return async (variables, signal) => (await ask(query, variables, signal))[name];
}
