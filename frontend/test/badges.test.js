// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {add} from '../actions/index.js';
import {missing, sumCounts, total} from '../model/badges.js';
import {chartOf, link, person} from './charts.js';
import {about, equal, it} from './harness.js';

const count = (linkType, entityType, number, direction = 'BOTH') => ({linkType, direction, entityType, count: number, entities: number});

await about('a badge', async () => {
  await it('counts the links that are not on the chart', () => {
    const chart = add(chartOf('ab', link('a', 'b')), {entities: [person('a', {links: 1205})], links: []});

    equal(missing(chart, chart.entity('a')), 1204);
  });

  await it('says nothing where the number is not known', () => {
    const chart = chartOf('a');

    equal(missing(chart, chart.entity('a')), 0);
  });

  await it('adds up what the service counted', () => {
    equal(total([count('KNOWS', 'Person', 3), count('USES', 'Phone', 2, 'OUT')]), 5);
  });

  await it('sums several entities by type, the most first', () => {
    const rows = sumCounts([[count('KNOWS', 'Person', 1)], [count('USES', 'Phone', 4, 'OUT'), count('KNOWS', 'Person', 2)]]);

    equal(rows.map(row => [row.linkType, row.entities]), [['USES', 4], ['KNOWS', 3]]);
  });
});
