// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {add} from '../actions/index.js';
import {Chart} from '../model/chart.js';

/** A person with an id for a name. */
export const person = (id, more = {}) => ({id, type: 'Person', label: id.toUpperCase(), ...more});

/** An undirected confirmed link, named by its ends unless told otherwise. */
export const link = (from, to, more = {}) => ({
  id: `${from}${to}`, type: 'KNOWS', from, to, directed: false, count: 1, first: null, last: null, status: 'CONFIRMED', grade: null, ...more,
});

/** A chart of persons and links, as in `chartOf('abc', link('a', 'b'))`. */
export const chartOf = (ids, ...links) => add(Chart.empty, {entities: [...ids].map(id => person(id)), links});
