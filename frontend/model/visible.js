// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const memo = new WeakMap();

/** What of a chart is drawn: `entities` and `links` that nothing hides, and how many entities are `hidden`. */
export function visible(chart) {
  if (!memo.has(chart)) memo.set(chart, compute(chart));
  return memo.get(chart);
}

/** Whether the chart draws the entity. */
export function isShown(chart, entity) {
  return !chart.hidden.has(entity.id) && !chart.off.has(`entity:${entity.type}`);
}

/** Whether a filter other than the legend narrows the chart. */
export function isFiltered({filter}) {
  return Boolean(filter.statuses || filter.from || filter.to);
}

function compute(chart) {
  const entities = [...chart.entities.values()].filter(entity => isShown(chart, entity));
  const ids = new Set(entities.map(entity => entity.id));
  const links = [...chart.links.values()]
    .filter(link => ids.has(link.from) && ids.has(link.to) && passes(chart, link));
  return {entities, links, hidden: chart.entities.size - entities.length};
}

function passes({off, filter}, link) {
  return !off.has(`link:${link.type}`)
    && (!filter.statuses || filter.statuses.includes(link.status))
    && passesPeriod(filter, link);
}

function passesPeriod({from, to}, link) {
  if (!from && !to) return true;
  if (!link.first && !link.last) return false;
  const first = link.first ?? link.last;
  const last = link.last ?? '9999';
  return (!from || last >= from) && (!to || first < to);
}
