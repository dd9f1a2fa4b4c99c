// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {date, duration, time} from '../i18n/format.js';
import {has, label, t} from '../i18n/index.js';
import {describe} from '../model/catalogue.js';
import {icon} from './icon.js';

const CODES = new Set(['phone', 'imei', 'imsi', 'email', 'code', 'documentNumber', 'plate', 'decimal', 'integer']);

/** What one data set says: its grade, the properties, and the sources. */
export function facts({dataset, key, grade, properties, sources}, types, zone) {
  return html`<section class="facts" data-test="facts"><h3><span><bdi>${dataset}</bdi></span>${gradeOf(grade)}</h3>
    ${propertyList(properties, types, zone)}
    ${sourceList(sources)}<p class="fact-key">${t('facts.key')} <bdi dir="ltr">${key}</bdi></p></section>`;
}

/** Properties as pairs of name and value, in the order of the catalogue. */
export function propertyList(properties, types, zone) {
  const order = new Map(types.map(({name}, n) => [name, n]));
  const sorted = [...properties].sort((one, two) => (order.get(one.name) ?? 99) - (order.get(two.name) ?? 99));
  return html`<dl class="properties">${sorted.map(property => line(property, types, zone))}</dl>`;
}

/** An Admiralty grade, with what it means in the tooltip. */
export function gradeOf(grade) {
  if (!grade) return nothing;
  const meaning = t('grade.meaning', {source: {key: `grade.${grade[0]}`}, information: {key: `grade.${grade[1]}`}});
  return html`<abbr class="grade" title=${meaning}>${grade}</abbr>`;
}

/** Where it stands: the file and the place in it. */
export function sourceList(sources) {
  return html`<ul class="sources">${sources.map(({title, locator}) => html`<li>${icon('file-earmark-text')}<bdi>${title}</bdi>${locator ? html`<span>${place(locator)}</span>` : nothing}</li>`)}</ul>`;
}

const place = locator => /^\d+$/.test(locator) ? t('source.line', {line: locator}) : html`<bdi>${locator}</bdi>`;

/** A value as it is read: days and times in words, numbers and codes left to right. */
export function valueOf(property, types, zone) {
  const {value, type} = describe(types, property);
  if (type === 'date') return html`<bdi>${date(property.value, zone)}</bdi>`;
  if (type === 'dateTime') return html`<bdi title=${zone}>${time(property.value, zone)}</bdi>`;
  if (property.name === 'duration') return html`<bdi dir="ltr">${duration(Number(property.value))}</bdi>`;
  return html`<bdi dir=${CODES.has(type) ? 'ltr' : 'auto'}>${label(value)}</bdi>`;
}

function line(property, types, zone) {
  const {given, flag} = property;
  return html`<div><dt>${label(describe(types, property).label)}</dt><dd>${valueOf(property, types, zone)}
    ${flag ? html`<span class="flag" title=${has(`flag.${flag}`) ? t(`flag.${flag}`) : flag}>${icon('flag-fill')}</span>` : nothing}
    ${given && given !== property.value ? html`<span class="given">${t('facts.given')} <bdi>${given}</bdi></span>` : nothing}</dd></div>`;
}
