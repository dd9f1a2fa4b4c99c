// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {gather, widthOf} from '../model/bundles.js';
import {link} from './charts.js';
import {about, equal, it} from './harness.js';

const call = (from, to, more = {}) => link(from, to, {id: `${from}>${to}`, type: 'CONTACT', directed: true, ...more});

await about('parallel links', async () => {
  await it('become one bundle a pair, whatever their direction', () => {
    const bundles = gather([call('a', 'b', {count: 3}), call('b', 'a', {count: 4}), link('b', 'c')]);

    equal(bundles.map(({a, b, count, links}) => [a, b, count, links.length]), [['a', 'b', 7, 2], ['b', 'c', 1, 1]]);
  });

  await it('point where one of them points', () => {
    const [both] = gather([call('a', 'b'), call('b', 'a')]);
    const [none] = gather([link('a', 'b')]);

    equal([both.forth, both.back, none.forth, none.back], [true, true, false, false]);
  });

  await it('are drawn as the strongest of them', () => {
    equal(gather([call('a', 'b', {status: 'INFERRED'}), link('a', 'b', {status: 'SUSPECTED'})])[0].status, 'SUSPECTED');
  });

  await it('widen in steps', () => {
    equal([1, 2, 3, 10, 49, 50].map(widthOf), [1, 1, 1.5, 2.5, 2.5, 4]);
  });
});
