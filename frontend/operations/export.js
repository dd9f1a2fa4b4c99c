// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {onChart} from './selected.js';
import {work} from './work.js';

export const png = {
  id: 'png', keys: [], icon: 'filetype-png', group: 'export', disabled: onChart,
  run: desk => work(desk, {key: 'job.export'}, () => desk.exports.png()),
};

export const svg = {
  id: 'svg', keys: [], icon: 'filetype-svg', group: 'export', disabled: onChart,
  run: desk => work(desk, {key: 'job.export'}, () => desk.exports.svg()),
};
