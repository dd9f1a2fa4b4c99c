// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** The entities that are selected, in the order they were. */
export function entities({store}) {
  return [...store.selection].filter(id => store.chart.has(id));
}

/** The name of some entities for a step of the history: one by its label, more by their number. */
export function named({store}, ids) {
  if (ids.length === 1) return store.chart.findEntity(ids[0])?.label ?? ids[0];
  return {key: 'count.entities', params: {count: ids.length}};
}

/** A reason not to run unless at least so many entities are selected, or exactly so many. */
export const atLeast = (count, key) => desk => entities(desk).length >= count ? null : key;
export const exactly = (count, key) => desk => entities(desk).length === count ? null : key;

/** A reason not to run on an empty chart. */
export const onChart = ({store}) => store.chart.entities.size ? null : 'reason.empty';
