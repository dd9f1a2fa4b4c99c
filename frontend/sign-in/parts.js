// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html} from 'lit';
import {t} from '../i18n/index.js';

export const words = key => html`<p class="sign-in-words">${t(key)}</p>`;

export const nameField = () => field({name: 'user', label: 'sign.name', autocomplete: 'username'});

export const recoveryField = () => field({name: 'recovery', label: 'sign.recoveryCode', autocomplete: 'off', dir: 'ltr'});

export const passwordField = (name, label, autocomplete) => field({name, label, autocomplete, type: 'password'});

export const codeField = label => field({name: 'code', label, autocomplete: 'one-time-code', dir: 'ltr'});

/** The key of a second factor: as a picture for a camera, and as text. */
export function factorKey({key, path, size}) {
  return html`<p class="sign-in-words">${t('sign.scan')}</p>
    <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${t('sign.scan')} shape-rendering="crispEdges"><path d=${path}></path></svg>
    <p class="sign-in-words">${t('sign.type')} <code dir="ltr" data-test="factor-key">${key}</code></p>`;
}

/** Codes for who loses the device, told this once. */
export const recoveryCodes = codes => html`<p class="sign-in-words">${t('sign.recoveryHint')}</p>
  <ul class="recovery" dir="ltr" data-test="recovery-codes">${codes.map(code => html`<li><code>${code}</code></li>`)}</ul>`;

function field({name, label, autocomplete, type = 'text', dir = 'auto'}) {
  return html`<label class="sign-in-field"><span>${t(label)}</span>
    <input class="form-control" name=${name} type=${type} dir=${dir} autocomplete=${autocomplete} autocapitalize="off" spellcheck="false" required data-test=${name}></label>`;
}
