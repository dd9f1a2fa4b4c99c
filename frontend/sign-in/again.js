// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, render} from 'lit';
import {me} from '../api/account.js';
import {t} from '../i18n/index.js';
import './sign-in.js';

let open = false;

/** Has the reader sign in again over the desk, which stays as it is but is not seen; where another one comes, it is opened anew. */
export function signInAgain(before) {
  if (open) return;
  open = true;
  const dialog = document.createElement('dialog');
  dialog.className = 'modal-box sign-in-again';
  dialog.dataset.test = 'sign-in-again';
  render(html`<p class="sign-in-words">${t('sign.ended')}</p><rw-sign-in></rw-sign-in>`, dialog);
  dialog.addEventListener('cancel', event => event.preventDefault());
  // A browser closes a dialog at the second Escape, whatever was said to the first.
  dialog.addEventListener('close', () => dialog.showModal());
  dialog.addEventListener('signed-in', () => arrive(dialog, before));
  document.body.append(dialog);
  document.body.classList.add('signed-out');
  dialog.showModal();
}

async function arrive(dialog, before) {
  const {id} = await me();
  if (id !== before?.id) location.replace('/');
  dialog.remove();
  document.body.classList.remove('signed-out');
  open = false;
}
