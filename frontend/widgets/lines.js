// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {has, label, t} from '../i18n/index.js';
import {readMatches} from '../model/catalogue.js';
import {mark} from './mark.js';

/** An entity as one line of a list: mark, label, and a small note. `on`: it is on the chart already. */
export function entityLine(catalogue, {type, label: name}, {note = null, matchedOn = null, on = false} = {}) {
  const found = catalogue.entityType(type);
  const small = note ?? (matchedOn ? matches(matchedOn, found) : null);
  return html`<span class="entity-line">${mark(found)}<span class="entity-words"><bdi class="entity-name">${name}</bdi>
    <span class="entity-note">${label(found.label)}${small ? html` · <bdi>${small}</bdi>` : nothing}</span></span>
    ${on ? html`<i class="bi bi-check2 on-chart" title=${t('search.onChart')} aria-label=${t('search.onChart')}></i>` : nothing}</span>`;
}

function matches(matchedOn, {properties}) {
  const parts = readMatches(matchedOn, properties);
  return parts.map(({label: property, how}) => t('match.on', {property: label(property), how: words(how)})).join(', ') || matchedOn;
}

function words(how) {
  const key = `match.${how.replace(/ (\w)/g, (_, letter) => letter.toUpperCase())}`;
  return has(key) ? t(key) : how;
}
