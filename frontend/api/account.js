// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {ask} from './client.js';

export const me = async signal => (await ask('query Me { me { id name signIn secondFactor recoveryCodes provider } }', {}, signal)).me;

/** The reader's sessions and tokens: `{mySessions, myTokens}`. */
export const account = signal => ask(`query Account {
  me { id name signIn secondFactor recoveryCodes provider }
  mySessions { id address browser begun used present }
  myTokens { id name right made expires }
}`, {}, signal);

/** Ends a session of the reader. */
export const signOut = session => ask('mutation SignOut($session: ID) { signOut(session: $session) }', {session});

/** A new token, which is told this once. */
export async function addToken({name, right, days}) {
  const {addToken: made} = await ask(`mutation AddToken($name: String!, $right: TokenRight!, $days: Int!) {
    addToken(name: $name, right: $right, days: $days) { token }
  }`, {name, right, days});
  return made.token;
}

export const revokeToken = id => ask('mutation RevokeToken($id: ID!) { revokeToken(id: $id) }', {id});
