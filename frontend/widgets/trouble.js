// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {say, t} from '../i18n/index.js';
import {reason} from '../operations/work.js';

/** An error in the place where it happened: what, and the way to try again. */
export function trouble(error, again) {
  return html`<div class="trouble" role="alert"><i class="bi bi-exclamation-triangle" aria-hidden="true"></i>
    <span>${say(reason(error))}</span>
    ${again ? html`<button type="button" class="btn btn-sm btn-outline-secondary" data-test="retry" @click=${again}>${t('action.retry')}</button>` : nothing}
  </div>`;
}

/** Shown while something is awaited; nothing for the first 150 ms. */
export const waiting = () => html`<div class="waiting" role="status"><span class="visually-hidden">${t('state.waiting')}</span></div>`;
