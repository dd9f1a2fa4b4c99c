// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {filter} from '../actions/index.js';
import {where} from '../operations/bring.js';
import {conditions} from '../operations/expand.js';
import {chartOf} from './charts.js';
import {about, equal, it} from './harness.js';

const row = (linkType, direction, entityType) => ({linkType, direction, entityType});

await about('asking for neighbours', async () => {
  await it('needs one question for each link type and direction chosen', () => {
    equal(conditions([row('KNOWS', 'BOTH', 'Person'), row('USES', 'OUT', 'Phone'), row('USES', 'OUT', 'Vehicle')]), [
      {linkTypes: ['KNOWS'], direction: 'BOTH', entityTypes: ['Person']},
      {linkTypes: ['USES'], direction: 'OUT', entityTypes: ['Phone', 'Vehicle']},
    ]);
  });

  await it('sends no filter where there is none', () => {
    equal(where(chartOf('a')), null);
  });

  await it('sends the filter of the chart with the conditions', () => {
    equal(where(filter(chartOf('a'), {statuses: ['CONFIRMED']}), {linkTypes: ['KNOWS']}), {statuses: ['CONFIRMED'], linkTypes: ['KNOWS']});
  });
});
