// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Links of the entity that are not on the chart, as far as the service told their number; 0 where it did not. */
export function missing(chart, entity) {
  if (entity.links == null) return 0;
  return Math.max(0, entity.links - chart.linksOf(entity.id).length);
}

/** Adds up link counts: the number of links. */
export function total(linkCounts) {
  return linkCounts.reduce((sum, each) => sum + each.count, 0);
}

/**
 * Link counts of several entities as one list, a row for each link type, direction and entity type.
 * Distinct entities cannot be told apart across askers, so theirs is an upper bound.
 */
export function sumCounts(lists) {
  const rows = new Map();
  for (const each of lists.flat()) {
    const key = [each.linkType, each.direction, each.entityType].join(' ');
    const row = rows.get(key) ?? {...each, count: 0, entities: 0};
    rows.set(key, {...row, count: row.count + each.count, entities: row.entities + each.entities});
  }
  return [...rows.values()].sort((one, two) => two.entities - one.entities || (one.linkType < two.linkType ? -1 : 1));
}
