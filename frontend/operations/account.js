// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import * as api from '../api/account.js';
import {endSession as end} from '../api/session.js';
import * as steps from '../api/sign-in.js';
import {work} from './work.js';

const DOOR = '/sign-in.html';

export const openAccount = ({store}) => store.update({dialog: {kind: 'account'}, menu: null});

/** Ends this session, and leaves the desk. */
export const signOut = desk => leave(desk, false);

/** Ends all sessions of the reader, and leaves the desk. */
export const signOutEverywhere = desk => leave(desk, true);

/** What the account dialog shows and does. */
export const {account, addToken, revokeToken} = api;
export const endSession = id => api.signOut(id);
export const {beginFactor, confirmFactor, giveNewPassword} = steps;

function leave(desk, everywhere) {
  return work(desk, {key: 'account.signOut'}, async () => {
    location.replace((await end(everywhere)).next ?? DOOR);
  });
}
