// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {finish} from './harness.js';

const SUITES = ['chart', 'history', 'store', 'actions', 'visible', 'bundles', 'badges', 'layouts', 'room', 'covers', 'expand', 'keyboard', 'i18n', 'format'];

for (const name of SUITES) await import(`./${name}.test.js`);
finish();
