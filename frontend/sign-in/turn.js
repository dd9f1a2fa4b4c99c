// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {LANGUAGES, setLanguage} from '../i18n/index.js';

/** Turns the page to a language: texts, direction, style sheet; it is remembered. */
export async function turnPage(code) {
  await setLanguage(code);
  keep(code);
  const root = document.documentElement;
  root.lang = code;
  root.dir = LANGUAGES[code].dir;
  const sheet = document.getElementById('bootstrap');
  sheet.href = sheet.href.replace(/bootstrap(\.rtl)?\.min\.css/, root.dir === 'rtl' ? 'bootstrap.rtl.min.css' : 'bootstrap.min.css');
}

function keep(code) {
  try {
    localStorage.setItem('rawabit.language', code);
  } catch {
    // A browser that keeps nothing is no reason to stop.
  }
}
