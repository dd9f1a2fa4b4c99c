// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {force} from '../canvas/layouts/force.js';
import {circle, columns, grid} from '../canvas/layouts/plain.js';
import {levels, radial, rows} from '../canvas/layouts/rings.js';
import d3 from '../d3.js';
import {about, equal, it, ok} from './harness.js';

const ids = [...'abcdefghij'];
const node = (id, n) => ({id, type: n % 2 ? 'Person' : 'Phone', label: id, x: n * 10, y: n % 3});
const nodes = ids.map(node);
const links = ids.slice(1).map((id, n) => ({from: 'a', to: id, n}));
const graph = {nodes, links, moving: new Set(ids), roots: []};
const reversed = {...graph, nodes: [...nodes].reverse(), links: [...links].reverse()};
const sorted = places => [...places].sort(([one], [two]) => (one < two ? -1 : 1));

await about('the organic layout', async () => {
  await it('gives the same chart the same picture, whatever the order it came in', () => {
    equal(sorted(force(d3, graph)), sorted(force(d3, reversed)));
  });

  await it('leaves those that do not move where they are', () => {
    const places = force(d3, {...graph, moving: new Set(['b'])});

    equal([...places.keys()], ['b']);
  });

  await it('keeps entities apart', () => {
    const places = [...force(d3, graph).values()];
    const nearest = Math.min(...places.flatMap((one, n) => places.slice(n + 1).map(two => Math.hypot(one.x - two.x, one.y - two.y))));

    ok(nearest > 40, `nearest are ${nearest} apart`);
  });

  await it('takes parallel links for one', () => {
    const twice = {...graph, links: [...links, ...links.map(({from, to}) => ({from: to, to: from}))]};

    equal(sorted(force(d3, twice)), sorted(force(d3, graph)));
  });

  await it('puts what hangs on one thread nearer than what is well linked', () => {
    const core = ids.flatMap((from, n) => ids.slice(n + 1).map(to => ({from, to})));
    const threads = ids.flatMap(from => [1, 2, 3].map(n => ({from, to: from + n})));
    const hanging = threads.map(({to}, n) => node(to, n));
    const places = force(d3, {nodes: [...nodes, ...hanging], links: [...core, ...threads], moving: new Set([...ids, ...hanging.map(({id}) => id)])});
    const apart = ({from, to}) => Math.hypot(places.get(from).x - places.get(to).x, places.get(from).y - places.get(to).y);
    const mean = each => each.reduce((sum, link) => sum + apart(link), 0) / each.length;

    ok(mean(threads) < 130, `${mean(threads)}, the others ${mean(core)}`);
  });
});

await about('the other layouts', async () => {
  for (const layout of [circle, grid, columns, radial, rows]) {
    await it(`${layout.name} gives each its own place, the same in any order`, () => {
      const places = layout(graph);

      equal(new Set([...places.values()].map(({x, y}) => `${x} ${y}`)).size, ids.length);
      equal(sorted(places), sorted(layout(reversed)));
    });
  }

  await it('break a level that is too wide to read into rows', () => {
    const many = Array.from({length: 200}, (_, n) => node(`m${n}`, n));
    const star = {nodes: [node('a', 0), ...many], links: many.map(({id}) => ({from: 'a', to: id})), roots: ['a']};
    const places = [...rows(star).values()];
    const span = key => Math.max(...places.map(place => place[key])) - Math.min(...places.map(place => place[key]));

    ok(span('x') < 4 * span('y'), `${span('x')} by ${span('y')}`);
  });

  await it('count levels from the roots, and put what is not joined last', () => {
    const apart = {nodes: [...nodes, node('z', 3)], links: [{from: 'a', to: 'b'}, {from: 'b', to: 'c'}], roots: ['a']};

    equal(levels(apart).map(level => level.join('')), ['a', 'b', 'c', 'defghijz']);
  });
});
