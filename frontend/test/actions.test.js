// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {add, added, hide, isolateType, move, pin, remove, showAll, toggleType, unpin} from '../actions/index.js';
import {chartOf, link, person} from './charts.js';
import {about, equal, it, ok} from './harness.js';

await about('adding', async () => {
  await it('leaves what was there where it is', () => {
    const before = chartOf('ab', link('a', 'b'));

    const after = add(before, {entities: [person('c')], links: [link('a', 'c')]});

    equal([after.positions.get('a'), after.positions.get('b')], [before.positions.get('a'), before.positions.get('b')]);
    equal(added(before, after), ['c']);
  });

  await it('puts what is new near what it is linked to', () => {
    const before = move(chartOf('ab'), new Map([['a', {x: 1000, y: 1000}], ['b', {x: 0, y: 0}]]));

    const {positions} = add(before, {entities: [person('c')], links: [link('a', 'c')]});

    const {x, y} = positions.get('c');
    ok(Math.hypot(x - 1000, y - 1000) < 200);
  });

  await it('leaves out a link with an end that is not on the chart', () => {
    equal(add(chartOf('a'), {entities: [], links: [link('a', 'x')]}).links.size, 0);
  });

  await it('changes nothing when everything is there already', () => {
    const chart = chartOf('ab', link('a', 'b'));

    ok(add(chart, {entities: [person('a')], links: [link('a', 'b')]}) === chart);
  });

  await it('learns the number of links of an entity that was found without', () => {
    equal(add(chartOf('a'), {entities: [person('a', {links: 7})], links: []}).entity('a').links, 7);
  });

  await it('shows again what was hidden', () => {
    const chart = hide(chartOf('ab'), ['a']);

    equal(add(chart, {entities: [person('a')], links: [link('a', 'b')]}).hidden, new Set());
  });
});

await about('removing', async () => {
  await it('takes the links of an entity with it', () => {
    const chart = remove(chartOf('abc', link('a', 'b'), link('b', 'c')), ['a']);

    equal([...chart.links.keys()], ['bc']);
    equal(chart.positions.has('a'), false);
  });

  await it('takes a link and leaves its ends', () => {
    const chart = remove(chartOf('ab', link('a', 'b')), ['ab']);

    equal([chart.entities.size, chart.links.size], [2, 0]);
  });

  await it('changes nothing for what is not there', () => {
    const chart = chartOf('a');

    ok(remove(chart, ['x']) === chart);
  });
});

await about('hiding and pinning', async () => {
  await it('is lifted as a whole', () => {
    const chart = toggleType(hide(chartOf('ab'), ['a']), 'entity:Person');

    const shown = showAll(chart);

    equal([shown.hidden.size, shown.off.size], [0, 0]);
    ok(showAll(shown) === shown);
  });

  await it('isolates a type of its family, and the second time brings the others back', () => {
    const family = ['entity:Person', 'entity:Phone'];

    const alone = isolateType(chartOf('a'), 'entity:Person', family);

    equal(alone.off, new Set(['entity:Phone']));
    equal(isolateType(alone, 'entity:Person', family).off, new Set());
  });

  await it('pins and releases', () => {
    const chart = pin(chartOf('ab'), ['a']);

    equal(chart.pinned, new Set(['a']));
    equal(unpin(chart, ['a', 'b']).pinned, new Set());
    ok(pin(chart, ['a']) === chart);
  });

  await it('makes no new chart of a movement to the same place', () => {
    const chart = chartOf('a');

    ok(move(chart, new Map([['a', {...chart.positions.get('a')}]])) === chart);
  });
});
