// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {OPERATIONS} from '../operations/index.js';
import {operationOf, printed} from '../operations/keyboard.js';
import {about, equal, it} from './harness.js';

const press = (code, more = {}) => operationOf({code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more})?.id;

await about('keys', async () => {
  await it('go by the place on the keyboard, so that an Arabic layout has the same', () => {
    equal([press('KeyE'), press('KeyZ', {ctrlKey: true}), press('KeyZ', {ctrlKey: true, shiftKey: true})], ['expand', 'undo', 'redo']);
  });

  await it('are called by their sign where it is the sign that counts', () => {
    equal([press('Minus', {key: '?', shiftKey: true}), press('Slash', {key: '؟', shiftKey: true}), press('Digit7', {key: '/', shiftKey: true})], ['keys', 'keys', 'search']);
  });

  await it('leave the browser its own', () => {
    equal(press('KeyR', {ctrlKey: true}), undefined);
    equal(press('KeyE', {altKey: true}), undefined);
  });

  await it('belong to one operation each', () => {
    const all = OPERATIONS.flatMap(operation => operation.keys);

    equal(new Set(all).size, all.length);
  });

  await it('are printed as they are known', () => {
    equal(['Ctrl+Shift+KeyZ', 'Shift+Slash', 'Shift+Equal', 'Digit1', 'Delete'].map(printed), ['Ctrl-Shift-Z', '?', '+', '1', 'Del']);
  });
});
