// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {Chart, otherEnd} from '../model/chart.js';
import {chartOf, link} from './charts.js';
import {about, equal, it, ok, throws} from './harness.js';

await about('a chart', async () => {
  await it('throws for an entity it has not, and finds none', () => {
    throws(() => Chart.empty.entity('x'), 'no entity x on the chart');
    equal(Chart.empty.findEntity('x'), undefined);
  });

  await it('cannot be changed in place', () => {
    throws(() => { Chart.empty.entities = new Map(); }, "Cannot assign to read only property 'entities' of object '#<Chart>'");
  });

  await it('lists the links of an entity, a self-loop once', () => {
    const chart = chartOf('ab', link('a', 'b'), link('a', 'a'));

    equal(chart.linksOf('a').map(each => each.id), ['ab', 'aa']);
    equal(chart.linksOf('b').map(each => each.id), ['ab']);
  });

  await it('is no neighbour of itself', () => {
    equal(chartOf('ab', link('a', 'b'), link('a', 'a')).neighbours('a'), new Set(['b']));
  });

  await it('keeps its links when only places change', () => {
    const chart = chartOf('ab', link('a', 'b'));
    const links = chart.linksOf('a');

    const moved = chart.with({positions: new Map()});

    ok(moved.linksOf('a') === links);
    ok(moved !== chart);
  });

  await it('names the other end', () => {
    equal([otherEnd(link('a', 'b'), 'a'), otherEnd(link('a', 'b'), 'b'), otherEnd(link('a', 'a'), 'a')], ['b', 'a', 'a']);
  });
});
