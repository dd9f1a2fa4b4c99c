// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {call, tellSignedOut} from './client.js';

const OFTEN = 30_000;
const A_MOMENT = 1_000;

/** Ends this session, or all of the reader; `{next}`: where the sign-in provider's session is ended too, or null. */
export const endSession = everywhere => call('/session/end', {body: {everywhere}});

/**
 * Watches whether the session of that user goes on, and has it told when it has ended, wherever it was ended; another's opens a
 * desk of its own. To look is no use of it. Where the service cannot be reached, the end that it foretold holds.
 */
export function watchSession(reader) {
  let ends = Infinity;
  let timer;
  const look = async () => {
    clearTimeout(timer);
    try {
      const {user, seconds} = await call('/session/left', {method: 'GET'});
      if (user !== reader) return location.replace('/');
      ends = Date.now() + seconds * 1_000;
    } catch (error) {
      if (error.code === 'NOT_SIGNED_IN') return;
      if (Date.now() >= ends) tellSignedOut();
    }
    timer = setTimeout(look, Math.max(A_MOMENT, Math.min(OFTEN, ends + A_MOMENT - Date.now())));
  };
  document.addEventListener('visibilitychange', () => document.hidden || look());
  document.addEventListener('signed-in', look);
  look();
}
