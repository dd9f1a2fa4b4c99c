// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {call} from './client.js';

/** Where one is led away from this service and back. */
export const AT_PROVIDER = '/session/provider/begin';

/**
 * The steps of a sign-in. Each is answered with the next, `{step, recoveryCodes}`: PASSWORD, SECOND_FACTOR, NEW_PASSWORD,
 * NEW_FACTOR, or OPEN. This one says beside it what there is to sign in by: `{password, provider, exercise, told}`.
 */
export const nextStep = () => call('/session', {method: 'GET'});

export const givePassword = (user, password) => call('/session', {body: {user, password}});

/** For who has forgotten the password: a code of the second factor, and a recovery code. */
export const giveRecovery = (user, code, recovery) => call('/session/forgotten', {body: {user, code, recovery}});

export const giveCode = code => call('/session/code', {body: {code}});

/** `password` is the one before, asked for where one is signed in. */
export const giveNewPassword = (newPassword, password = null) => call('/session/password', {body: {newPassword, password}});

/** The key of a new second factor: `{key, path, size}`. */
export const beginFactor = (password = null) => call('/session/factor', {body: {password}});

export const confirmFactor = code => call('/session/factor/confirmation', {body: {code}});
