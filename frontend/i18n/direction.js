// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const LETTER = /\p{L}/u;

/** The direction of a text by its first letter; without a letter, as a phone number, left to right. */
export function textDirection(text) {
  const first = LETTER.exec(text)?.[0];
  return first && RTL_LETTER.test(first) ? 'rtl' : 'ltr';
}

/** A text kept from turning what stands around it, where it runs the other way. */
export function isolate(text, around) {
  const own = textDirection(text);
  return own === around ? text : `${own === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;
}
