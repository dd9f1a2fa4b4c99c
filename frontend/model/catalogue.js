// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const UNKNOWN = {kind: 'document', icon: 'question-lg', properties: []};

/** The types of entities and links that the service knows, with their labels in each language. */
export class Catalogue {
  constructor({entityTypes = [], linkTypes = []} = {}) {
    this.entities = new Map(entityTypes.map(type => [type.name, type]));
    this.links = new Map(linkTypes.map(type => [type.name, type]));
  }

  /** The type of that name; a plain one that says its own name where the catalogue has none. */
  entityType(name) {
    return this.entities.get(name) ?? {...UNKNOWN, name, label: plain(name), plural: plain(name)};
  }

  linkType(name) {
    return this.links.get(name) ?? {name, label: plain(name), reverse: null, directed: true, properties: [], eventProperties: []};
  }

  kind(typeName) {
    return this.entityType(typeName).kind;
  }

  icon(typeName) {
    return this.entityType(typeName).icon;
  }
}

/** The label of a property and, where it is a choice, of its value: `{label, value}` as texts by language. */
export function describe(properties, {name, value}) {
  const type = properties.find(property => property.name === name);
  const choice = type?.choices?.find(each => each.value === value);
  return {label: type?.label ?? plain(name), value: choice?.label ?? plain(value), type: type?.type ?? 'text'};
}

/** What a search matched on, as `familyName (exact), number (prefix)`, in parts: `[{label, how}]`. */
export function readMatches(matchedOn, properties) {
  return [...matchedOn.matchAll(/(\w+) \(([^)]+)\)/g)]
    .map(([, name, how]) => ({label: describe(properties, {name, value: ''}).label, how}));
}

function plain(text) {
  return {en: text, ar: text, ckb: text};
}
