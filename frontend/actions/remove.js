// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Takes entities, with all their links, and links off the chart. */
export function remove(chart, ids) {
  const gone = new Set([...ids].filter(id => chart.findEntity(id) || chart.findLink(id)));
  if (!gone.size) return chart;
  const keep = id => !gone.has(id);
  return chart.with({
    entities: filterMap(chart.entities, keep),
    links: filterMap(chart.links, (id, link) => keep(id) && keep(link.from) && keep(link.to)),
    positions: filterMap(chart.positions, keep),
    pinned: new Set([...chart.pinned].filter(keep)),
    hidden: new Set([...chart.hidden].filter(keep)),
  });
}

function filterMap(map, keep) {
  return new Map([...map].filter(([id, value]) => keep(id, value)));
}
