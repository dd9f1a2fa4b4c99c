// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {number, period} from '../../i18n/format.js';
import {label, t} from '../../i18n/index.js';
import {missing} from '../../model/badges.js';
import {otherEnd} from '../../model/chart.js';
import {chooseExpansion} from '../../operations/expand.js';
import {mark} from '../../widgets/mark.js';

const MOST = 200;

/** The links that an entity has on the chart, as a list; and the way to those it has beside. */
export function linksOf(desk, entity) {
  const {chart} = desk.store;
  const links = [...chart.linksOf(entity.id)].sort((one, two) => (one.type < two.type ? -1 : one.type > two.type ? 1 : two.count - one.count));
  const rest = missing(chart, entity);
  return html`<section class="links"><h3><span>${t('links.onChart')}</span><span class="count">${number(links.length)}</span></h3>
    ${links.length ? html`<ul class="link-list">${links.slice(0, MOST).map(link => row(desk, entity, link))}</ul>` : nothing}
    ${links.length > MOST ? html`<p class="hint">${t('find.shown', {shown: MOST, total: links.length})}</p>` : nothing}
    ${rest ? html`<button type="button" class="btn btn-sm btn-outline-secondary more" data-test="links-missing" @click=${() => chooseExpansion(desk, [entity.id])}>
      ${t('links.missing', {count: rest})}</button>` : nothing}</section>`;
}

function row(desk, entity, link) {
  const {store} = desk;
  const {catalogue, zone} = store.state;
  const type = catalogue.linkType(link.type);
  const other = store.chart.entity(otherEnd(link, entity.id));
  const words = label(link.from === entity.id || !type.reverse ? type.label : type.reverse);
  const times = link.count > 1 ? `${words} × ${number(link.count)}` : words;
  return html`<li><button type="button" class="line-button other" title=${t('links.goTo')} @click=${() => goTo(desk, other.id)}>
      ${mark(catalogue.entityType(other.type))}<bdi>${other.label}</bdi></button>
    <button type="button" class="line-button what" data-test="link-row" title=${t('links.open')} @click=${() => store.select([link.id])}>
      <span class="line-sample ${link.status.toLowerCase()}" title=${t(`status.${link.status}`)}></span>
      <span>${times}${link.first || link.last ? html`<span class="when" title=${zone}> · ${period(link.first, link.last, zone)}</span>` : nothing}</span></button></li>`;
}

function goTo({store, view}, id) {
  store.select([id]);
  view.reveal([id]);
}
