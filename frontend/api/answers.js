// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {total} from '../model/badges.js';

/** An entity of an answer as the chart holds it; `links` is the number of all its links, where told. */
export function toEntity({id, type, label, linkCounts}) {
  return linkCounts ? {id, type, label, links: total(linkCounts)} : {id, type, label};
}

/** A link of an answer as the chart holds it: its ends as ids. */
export function toLink({id, type, from, to, directed, count, first, last, status, grade}) {
  return {id, type, from: from.id, to: to.id, directed, count, first, last, status, grade};
}

/** An answer that is a chart. */
export function toChart(chart) {
  return {...chart, entities: chart.entities.map(toEntity), links: chart.links.map(toLink)};
}
