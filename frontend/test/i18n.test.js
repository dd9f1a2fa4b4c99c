// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {isolate, textDirection} from '../i18n/direction.js';
import {LANGUAGES, language, t, useTexts} from '../i18n/index.js';
import {OPERATIONS} from '../operations/index.js';
import {about, equal, it, ok} from './harness.js';

const texts = {};
for (const code of Object.keys(LANGUAGES)) texts[code] = await (await fetch(`../i18n/${code}.json`)).json();
const params = text => [...new Set(JSON.stringify(text).match(/\{\w+\}/g) ?? [])].sort();

await about('texts', async () => {
  for (const code of ['ar', 'ckb']) {
    await it(`have the same keys in ${code} as in English, in the same order`, () => {
      equal(Object.keys(texts[code]), Object.keys(texts.en));
    });

    await it(`have the same gaps to fill in ${code}`, () => {
      const wrong = Object.keys(texts.en).filter(key => params(texts[code][key]).some(gap => !params(texts.en[key]).includes(gap)));

      equal(wrong, []);
    });
  }

  await it('keep days in figures from turning in what runs right to left', () => {
    const bare = code => Object.values(texts[code]).filter(text => /(?<!\u2066)\d{4}-\d{2}-\d{2}/.test(text));

    equal([...bare('ar'), ...bare('ckb')], []);
  });

  await it('name every operation', () => {
    equal(OPERATIONS.map(({id}) => `operation.${id}`).filter(key => !texts.en[key]), []);
  });

  await it('choose the plural form of the language', () => {
    useTexts('ar', texts.ar);
    equal([1, 2, 3, 11].map(count => t('count.links', {count})), ['رابط واحد', 'رابطان', '3 روابط', '11 رابطا']);

    useTexts('en', texts.en);
    equal([1, 2].map(count => t('count.links', {count})), ['1 link', '2 links']);
  });

  await it('may hold texts', () => {
    equal(t('notice.path', {links: {key: 'count.links', params: {count: 3}}, ways: {key: 'count.ways', params: {count: 2}}}), 'Path found: 3 links, 2 ways');
  });

  await it('give back a key that they have not', () => {
    equal(t('no.such.key'), 'no.such.key');
    ok(language() === 'en');
  });
});

await about('direction', async () => {
  await it('is that of the first letter, and left to right for numbers', () => {
    equal(['سلمى', 'Salma', '+964 799', '12 شقة'].map(textDirection), ['rtl', 'ltr', 'ltr', 'rtl']);
  });

  await it('isolates only what runs the other way', () => {
    equal([isolate('Salma', 'ltr'), isolate('سلمى', 'ltr'), isolate('+964', 'rtl')], ['Salma', '\u2067سلمى\u2069', '\u2066+964\u2069']);
  });
});
