// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {relabel, rename} from '../actions/relabel.js';
import {Chart} from '../model/chart.js';
import {History} from '../model/history.js';
import {chartOf} from './charts.js';
import {about, equal, it, ok} from './harness.js';

await about('a history', async () => {
  const one = chartOf('a');
  const two = chartOf('ab');
  const start = History.of(Chart.empty);

  await it('goes back to the chart before, and forth again', () => {
    const history = start.push(one, {key: 'one'}).push(two, {key: 'two'});

    ok(history.undo().chart === one);
    ok(history.undo().undo().chart === Chart.empty);
    ok(history.undo().redo().chart === two);
  });

  await it('stays where it is at either end', () => {
    ok(start.undo() === start);
    ok(start.redo() === start);
  });

  await it('forgets what was undone when something new is done', () => {
    const history = start.push(one, {key: 'one'}).undo().push(two, {key: 'two'});

    equal(history.canRedo, false);
    equal(history.steps.map(each => each.step.key), ['step.start', 'two']);
  });

  await it('makes no step of an unchanged chart', () => {
    ok(start.push(Chart.empty, {key: 'nothing'}) === start);
  });

  await it('says what undo and redo would do', () => {
    const history = start.push(one, {key: 'one'}).push(two, {key: 'two'}).undo();

    equal([history.undoStep.key, history.redoStep.key], ['one', 'two']);
  });

  await it('keeps no name that an entity had, in no chart and no text', () => {
    const labels = new Map([['a', 'V-1']]);
    const history = start.push(one, {key: 'add', params: {name: 'A', added: {key: 'count', params: {count: 1, of: 'A'}}}})
      .push(two, {key: 'path', params: {from: 'A', to: 'B'}}).undo();

    const forgot = history.map(chart => relabel(chart, labels), text => rename(text, new Map([['A', 'V-1']])));

    equal(forgot.steps.map(({chart}) => [...chart.entities.values()].map(({label}) => label)), [[], ['V-1'], ['V-1', 'B']]);
    equal(forgot.steps.map(({step}) => step.params ?? null), [null, {name: 'V-1', added: {key: 'count', params: {count: 1, of: 'V-1'}}}, {from: 'V-1', to: 'B'}]);
    equal(forgot.at, 1);
  });

  await it('leaves charts as they are where nothing is called otherwise', () => {
    ok(relabel(two, new Map([['b', 'B'], ['x', 'Y']])) === two);
  });
});
