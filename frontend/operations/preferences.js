// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {LANGUAGES, setLanguage} from '../i18n/index.js';

const KEPT = ['theme', 'zone', 'tool', 'panels'];
const PREFIX = 'rawabit.';

/** What the reader chose before, as a part of the state. */
export function remembered() {
  const found = KEPT.map(name => [name, read(name)]).filter(([, value]) => value != null);
  return Object.fromEntries(found);
}

/** Keeps the reader's choices from now on. */
export function remember(store) {
  store.subscribe((state, before, changed) => {
    for (const name of KEPT.filter(each => changed.includes(each))) write(name, state[name]);
  });
}

/** Turns the page to a language: texts, direction, style sheet. */
export async function chooseLanguage(code) {
  await setLanguage(code);
  write('language', code);
  const root = document.documentElement;
  root.lang = code;
  root.dir = LANGUAGES[code].dir;
  const sheet = document.getElementById('bootstrap');
  const name = root.dir === 'rtl' ? 'bootstrap.rtl.min.css' : 'bootstrap.min.css';
  const href = sheet.href.replace(/bootstrap(\.rtl)?\.min\.css/, name);
  if (sheet.href !== href) sheet.href = href;
}

/** Turns the page to a theme: `light`, `dark`, or that of the `system`. */
export function chooseTheme({store}, theme) {
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.bsTheme = dark ? 'dark' : 'light';
  store.update({theme});
}

export const chooseZone = ({store}, zone) => store.update({zone});

function read(name) {
  try {
    const kept = localStorage.getItem(PREFIX + name);
    return kept === null ? null : name === 'panels' ? JSON.parse(kept) : kept;
  } catch {
    return null;
  }
}

function write(name, value) {
  try {
    localStorage.setItem(PREFIX + name, typeof value === 'string' ? value : JSON.stringify(value));
  } catch {
    // A browser that keeps nothing is no reason to stop.
  }
}
