// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {ask} from './client.js';

const CASE = `id number title court judge agency status openedAt role
  members { user role } shares { id agency whole purpose at until withdrawnAt }
  hitQuestions { at user agency purpose entity { id type label } }`;

/** The cases that the asker may know of, by number. */
export const cases = async signal => (await ask(`query Cases { cases { ${CASE} } }`, {}, signal)).cases;

/** Opens a case: `{number, title, court, judge}`. Resolves to the case, as do all below. */
export const openCase = change('openCase', {number: 'String!', title: 'String!', court: 'String', judge: 'String'});

/** `{case, user, role}`. */
export const putMember = change('putCaseMember', {case: 'ID!', user: 'String!', role: 'CaseRole!'});

/** `{case, user}`. */
export const removeMember = change('removeCaseMember', {case: 'ID!', user: 'String!'});

/** `{case, agency, entities, purpose, until}`; without entities the whole case. */
export const share = change('shareCase', {case: 'ID!', agency: 'String!', entities: '[ID!]', purpose: 'String!', until: 'DateTime!'});

/** `{id}` of the share. */
export const withdraw = change('withdrawShare', {id: 'ID!'});

/** `{case, entity, purpose}`; resolves to `{hit, agencies}`. */
export async function askOtherUnits(variables, signal) {
  const {askOtherUnits: answer} = await ask(`mutation AskOthers($case: ID!, $entity: ID!, $purpose: String!) {
    askOtherUnits(case: $case, entity: $entity, purpose: $purpose) { hit agencies }
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
