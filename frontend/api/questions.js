// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {ask} from './client.js';
import {toEntity, toLink, toChart} from './answers.js';

const ENTITY = 'id type label linkCounts { count }';
const LINK = 'id type from { id } to { id } directed count first last status grade';
const CHART = `entities { ${ENTITY} } links { ${LINK} } total truncated unjoined`;
const TEXT = '{ en ar ckb }';
const PROPERTIES = `name type label ${TEXT} sensitivity choices { value label ${TEXT} }`;
const SOURCE = 'id title locator';

/** Who is signed in, what is loaded, and the type catalogue. */
export const start = signal => ask(`query Start {
  me { id name roles head signIn secondFactor recoveryCodes }
  about { version training entities { type kind count } links { type kind count } }
  catalogue {
    entityTypes { name kind icon shared label ${TEXT} plural ${TEXT} properties { ${PROPERTIES} } }
    linkTypes { name label ${TEXT} reverse ${TEXT} directed from to
      properties { ${PROPERTIES} } eventProperties { ${PROPERTIES} } }
  }
}`, {}, signal);

/** A page of entities found: `{found: [{entity, matchedOn}], total, next}`. */
export async function search({text, types = null, first = 20, after = null}, signal) {
  const {search: page} = await ask(`query Search($text: String!, $types: [String!], $first: Int, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) {
      edges { node { id type label } matchedOn } pageInfo { hasNextPage endCursor } total
    }
  }`, {text, types, first, after}, signal);
  return {
    found: page.edges.map(({node, matchedOn}) => ({entity: toEntity(node), matchedOn})),
    total: page.total,
    next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  };
}

/** The given entities, their neighbours up to the limit, and the links among them all. */
export async function expand({ids, where = null, rank = 'MOST_LINKED', limit = 100}, signal) {
  const {expand: chart} = await ask(`query Expand($ids: [ID!]!, $where: LinkFilter, $rank: Rank, $limit: Int) {
    expand(ids: $ids, where: $where, rank: $rank, limit: $limit) { ${CHART} }
  }`, {ids, where, rank, limit}, signal);
  return toChart(chart);
}

/** Link counts of the entities by type, one list an entity. */
export async function linkCounts({ids, where = null}, signal) {
  const {expand: chart} = await ask(`query LinkCounts($ids: [ID!]!, $where: LinkFilter) {
    expand(ids: $ids, limit: 0) {
      entities { id linkCounts(where: $where) { linkType direction entityType count entities } }
    }
  }`, {ids, where}, signal);
  return chart.entities.map(entity => entity.linkCounts);
}

/** The shortest paths between two entities, and their parts as one chart. */
export async function paths({from, to, where = null, maxLength = 6, limit = 20}, signal) {
  const {shortestPaths: answer} = await ask(`query Paths($from: ID!, $to: ID!, $where: LinkFilter, $maxLength: Int, $limit: Int) {
    shortestPaths(from: $from, to: $to, where: $where, maxLength: $maxLength, limit: $limit) {
      length total totalIsAtLeast truncated
      paths { entities { ${ENTITY} } steps { links { ${LINK} } } }
    }
  }`, {from, to, where, maxLength, limit}, signal);
  const entities = answer.paths.flatMap(path => path.entities).map(toEntity);
  const links = answer.paths.flatMap(path => path.steps).flatMap(step => step.links).map(toLink);
  return {...answer, shown: answer.paths.length, entities, links};
}

/** A small network that joins the entities. */
export async function connect({ids, where = null, maxLength = 4}, signal) {
  const {connect: chart} = await ask(`query Connect($ids: [ID!]!, $where: LinkFilter, $maxLength: Int) {
    connect(ids: $ids, where: $where, maxLength: $maxLength) { ${CHART} }
  }`, {ids, where, maxLength}, signal);
  return toChart(chart);
}

/** Entities linked to all of the given ones. */
export async function common({ids, where = null, limit = 100}, signal) {
  const {commonNeighbours: answer} = await ask(`query Common($ids: [ID!]!, $where: LinkFilter, $limit: Int) {
    commonNeighbours(ids: $ids, where: $where, limit: $limit) {
      neighbours { entity { ${ENTITY} } links { ${LINK} } } total truncated
    }
  }`, {ids, where, limit}, signal);
  return {
    ...answer,
    entities: answer.neighbours.map(each => toEntity(each.entity)),
    links: answer.neighbours.flatMap(each => each.links).map(toLink),
  };
}

/** What the data sets say of an entity; null where there is none. */
export async function facts({id}, signal) {
  const {entity} = await ask(`query Facts($id: ID!) {
    entity(id: $id) {
      id type label linkCounts { linkType direction entityType count entities }
      masked { status fields { property right } }
      facts { dataset key case grade properties { name value given flag } sources { ${SOURCE} } }
    }
  }`, {id}, signal);
  return entity;
}

/** The links between two entities in full, with the first events of each. */
export async function linksBetween({ids, first = 50}, signal) {
  const {expand: chart} = await ask(`query LinksBetween($ids: [ID!]!, $first: Int) {
    expand(ids: $ids, limit: 0) {
      links {
        ${LINK} properties { name value given flag } sources { ${SOURCE} }
        events(first: $first) {
          total edges { node { id at properties { name value } source { ${SOURCE} } } }
        }
      }
    }
  }`, {ids, first}, signal);
  return chart.links.map(link => ({...link, ...toLink(link), events: toEvents(link.events)}));
}

/** The entities of the types with most neighbours. */
export async function mostLinked({types, limit = 20}, signal) {
  const {mostLinked: answer} = await ask(`query MostLinked($types: [String!]!, $limit: Int) {
    mostLinked(types: $types, limit: $limit) {
      ranked { entity { id type label } links neighbours } total truncated
    }
  }`, {types, limit}, signal);
  return {...answer, ranked: answer.ranked.map(each => ({...each, entity: toEntity(each.entity)}))};
}

function toEvents({total, edges}) {
  return {total, list: edges.map(edge => edge.node)};
}
