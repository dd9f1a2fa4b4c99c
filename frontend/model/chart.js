// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** The filter of a chart that lets everything through. */
export const NO_FILTER = Object.freeze({statuses: null, from: null, to: null});

const EMPTY = {
  entities: new Map(), links: new Map(), positions: new Map(),
  pinned: new Set(), hidden: new Set(), off: new Set(), filter: NO_FILTER,
};

/**
 * An immutable chart: entities and links by id, where the entities stand, and what of them is shown.
 * `off` holds the types switched off in the legend, as `entity:Person` or `link:KNOWS`.
 */
export class Chart {
  static empty = new Chart(EMPTY);
  #linksOf;

  constructor(parts) {
    Object.assign(this, EMPTY, parts);
    Object.freeze(this);
  }

  /** The same chart with some parts replaced. */
  with(parts) {
    const next = new Chart({...this, ...parts});
    if (next.links === this.links) next.#linksOf = this.#linksOf;
    return next;
  }

  has(id) {
    return this.entities.has(id);
  }

  entity(id) {
    return found(this.entities.get(id), 'entity', id);
  }

  findEntity(id) {
    return this.entities.get(id);
  }

  /** The same chart with another entity in the place of the one of that id. */
  withEntity(entity) {
    return this.with({entities: new Map(this.entities).set(entity.id, entity)});
  }

  link(id) {
    return found(this.links.get(id), 'link', id);
  }

  findLink(id) {
    return this.links.get(id);
  }

  /** All links on the chart that touch the entity, a self-loop once. */
  linksOf(id) {
    this.#linksOf ??= adjacency(this.links);
    return this.#linksOf.get(id) ?? [];
  }

  /** Distinct entities at the other ends of its links. */
  neighbours(id) {
    const others = new Set(this.linksOf(id).map(link => otherEnd(link, id)));
    others.delete(id);
    return others;
  }
}

/** The end of a link that is not `id`; `id` itself for a self-loop. */
export function otherEnd(link, id) {
  return link.from === id ? link.to : link.from;
}

function found(value, what, id) {
  if (!value) throw new Error(`no ${what} ${id} on the chart`);
  return value;
}

function adjacency(links) {
  const byEntity = new Map();
  const add = (id, link) => byEntity.has(id) ? byEntity.get(id).push(link) : byEntity.set(id, [link]);
  for (const link of links.values()) {
    add(link.from, link);
    if (link.to !== link.from) add(link.to, link);
  }
  return byEntity;
}
