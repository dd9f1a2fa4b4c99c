// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {filter, hide, toggleType} from '../actions/index.js';
import {visible} from '../model/visible.js';
import {chartOf, link} from './charts.js';
import {about, equal, it, ok} from './harness.js';

const shown = chart => {
  const {entities, links, hidden} = visible(chart);
  return [entities.map(each => each.id).join(''), links.map(each => each.id).join(' '), hidden];
};

await about('what is drawn', async () => {
  await it('leaves out the hidden and their links', () => {
    equal(shown(hide(chartOf('abc', link('a', 'b'), link('b', 'c')), ['a'])), ['bc', 'bc', 1]);
  });

  await it('leaves out a type switched off', () => {
    equal(shown(toggleType(chartOf('ab', link('a', 'b')), 'link:KNOWS')), ['ab', '', 0]);
  });

  await it('narrows links by status', () => {
    const chart = chartOf('ab', link('a', 'b', {id: '1'}), link('a', 'b', {id: '2', status: 'INFERRED'}));

    equal(shown(filter(chart, {statuses: ['INFERRED']})), ['ab', '2', 0]);
  });

  await it('holds a period half open, and drops links without a time', () => {
    const at = (id, first, last = first) => link('a', 'b', {id, first, last});
    const chart = chartOf('ab', at('1', '2025-05-01T00:00:00Z'), at('2', '2025-06-01T00:00:00Z'), at('3', '2025-04-01T00:00:00Z', '2025-07-01T00:00:00Z'), at('4', null));

    equal(shown(filter(chart, {from: '2025-05-01T00:00:00Z', to: '2025-06-01T00:00:00Z'})), ['ab', '1 3', 0]);
  });

  await it('is worked out once a chart', () => {
    const chart = chartOf('a');

    ok(visible(chart) === visible(chart));
  });
});
