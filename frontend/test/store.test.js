// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {remove} from '../actions/index.js';
import {Store} from '../model/store.js';
import {chartOf, link} from './charts.js';
import {about, equal, it} from './harness.js';

await about('the store', async () => {
  await it('tells its listeners what changed, and only that', () => {
    const store = new Store();
    const heard = [];
    const stop = store.subscribe((state, before, changed) => heard.push(changed));

    store.update({tool: 'select'});
    store.update({tool: 'select'});
    stop();
    store.update({tool: 'pan'});

    equal(heard, [['tool']]);
  });

  await it('drops from the selection what leaves the chart', () => {
    const store = new Store();
    store.commit(chartOf('ab', link('a', 'b')), {key: 'add'}, ['a', 'ab']);

    store.commit(remove(store.chart, ['a']), {key: 'remove'});

    equal(store.selection, new Set());
  });

  await it('undoes to the start', () => {
    const store = new Store();
    store.commit(chartOf('a'), {key: 'one'});
    store.commit(chartOf('ab'), {key: 'two'});

    store.undo();
    store.undo();

    equal(store.chart.entities.size, 0);
  });
});
