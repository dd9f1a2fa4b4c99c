// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {isolate} from './direction.js';

/** The languages of the program: what they call themselves, and which way they run. */
export const LANGUAGES = Object.freeze({
  en: {name: 'English', dir: 'ltr', plural: 'en'},
  ar: {name: 'العربية', dir: 'rtl', plural: 'ar'},
  ckb: {name: 'کوردی', dir: 'rtl', plural: 'en'},
});

const listeners = new Set();
let current = 'en';
let texts = {};
let plurals = new Intl.PluralRules('en');

/** Loads a language and tells the listeners; the page turns with it. */
export async function setLanguage(code) {
  const response = await fetch(new URL(`./${code}.json`, import.meta.url));
  useTexts(code, await response.json());
  for (const listener of listeners) listener(code);
}

/** Takes the texts of a language as they are. */
export function useTexts(code, given) {
  current = code;
  texts = given;
  plurals = new Intl.PluralRules(LANGUAGES[code].plural);
}

export const language = () => current;
export const direction = () => LANGUAGES[current].dir;

export function onLanguage(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The text of a key; `{name}` is filled from `params`, and `params.count` chooses the plural form. */
export function t(key, params = {}) {
  const text = texts[key];
  if (text == null) return key;
  const form = typeof text === 'string' ? text : text[plurals.select(params.count ?? 0)] ?? text.other;
  return form.replace(/\{(\w+)\}/g, (_, name) => show(params[name]));
}

export const has = key => key in texts;

/** A text made elsewhere: `{key, params}`, whose params may be texts too. */
export const say = text => typeof text === 'string' ? text : t(text.key, text.params);

/** A text of the catalogue in the language of the page. */
export const label = text => text?.[current] ?? text?.en ?? '';

function show(value) {
  if (typeof value === 'number') return value.toLocaleString('en');
  return value?.key ? say(value) : isolate(String(value ?? ''), direction());
}
