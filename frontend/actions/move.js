// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Puts entities at new places: a map of id to `{x, y}`. */
export function move(chart, places) {
  const moved = [...places].filter(([id, {x, y}]) => {
    const old = chart.positions.get(id);
    return old && (old.x !== x || old.y !== y);
  });
  return moved.length ? chart.with({positions: new Map([...chart.positions, ...moved])}) : chart;
}

/** Pins entities: layouts leave them where they are. */
export function pin(chart, ids) {
  const fresh = [...ids].filter(id => chart.has(id) && !chart.pinned.has(id));
  return fresh.length ? chart.with({pinned: new Set([...chart.pinned, ...fresh])}) : chart;
}

export function unpin(chart, ids) {
  const held = [...ids].filter(id => chart.pinned.has(id));
  return held.length ? chart.with({pinned: new Set([...chart.pinned].filter(id => !held.includes(id)))}) : chart;
}
