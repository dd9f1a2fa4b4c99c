// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, render} from 'lit';
import {LANGUAGES, language, setLanguage} from '../i18n/index.js';
import {turnPage} from './turn.js';

await setLanguage(document.documentElement.lang);
drawLanguages();
await import('./sign-in.js');
/** Always the desk: where to go is not taken from the address. */
document.addEventListener('signed-in', () => location.replace('/'));

function drawLanguages() {
  const buttons = Object.entries(LANGUAGES).map(([code, {name}]) => html`<button type="button" class="btn btn-sm btn-link" lang=${code}
    aria-pressed=${String(code === language())} data-test="language-${code}" @click=${() => choose(code)}>${name}</button>`);
  render(buttons, document.querySelector('.sign-in-languages'));
}

async function choose(code) {
  await turnPage(code);
  drawLanguages();
}
