// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {date, dayOf, duration, number, period, startOfDay, time} from '../i18n/format.js';
import {useTexts} from '../i18n/index.js';
import {about, equal, it} from './harness.js';

useTexts('en', await (await fetch('../i18n/en.json')).json());

await about('days and times', async () => {
  await it('are written out, in the zone', () => {
    equal(date('2025-05-03', 'Asia/Baghdad'), '3 May 2025');
    equal(date('2025-05-02T22:30:00Z', 'Asia/Baghdad'), '3 May 2025');
    equal(time('2025-05-02T22:30:00Z', 'Asia/Baghdad'), '3 May 2025, 01:30');
    equal(time('2025-05-02T22:30:07Z', 'UTC'), '2 May 2025, 22:30:07');
  });

  await it('begin at midnight of the zone', () => {
    equal(startOfDay('2025-05-03', 'Asia/Baghdad'), '2025-05-02T21:00:00Z');
    equal(dayOf('2025-05-02T21:00:00Z', 'Asia/Baghdad'), '2025-05-03');
    equal(startOfDay('2025-05-03', 'America/New_York'), '2025-05-03T04:00:00Z');
  });

  await it('make periods as short as they can be', () => {
    equal(period('2025-05-03', '2025-05-19', 'UTC'), '3–19 May 2025');
    equal(period('2025-05-03', '2025-06-19', 'UTC'), '3 May – 19 June 2025');
    equal(period('2024-12-30', '2025-01-02', 'UTC'), '30 December 2024 – 2 January 2025');
    equal(period('2025-05-03', '2025-05-03', 'UTC'), '3 May 2025');
    equal(period('2025-05-03', null, 'UTC'), '3 May 2025');
  });
});

await about('numbers', async () => {
  await it('have their thousands apart', () => equal(number(1204), '1,204'));
  await it('are durations as clocks show them', () => equal([3, 75, 3661].map(duration), ['0:03', '1:15', '1:01:01']));
});
