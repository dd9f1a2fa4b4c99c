// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import * as api from '../api/questions.js';

/** What the data sets say of an entity, in full. */
export const factsOf = async ({id}, signal) => (await api.facts({id}, signal)) ?? {facts: []};

/** Links on the chart between two entities in full: properties, sources, events. */
export async function inFull(links, first, signal) {
  const [{from, to}] = links;
  const found = await api.linksBetween({ids: [...new Set([from, to])], first}, signal);
  const wanted = new Set(links.map(link => link.id));
  return found.filter(link => wanted.has(link.id));
}
