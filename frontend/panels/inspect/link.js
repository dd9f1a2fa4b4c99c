// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {period, time} from '../../i18n/format.js';
import {label, t} from '../../i18n/index.js';
import {inFull} from '../../operations/facts.js';
import {gradeOf, propertyList, sourceList, valueOf} from '../../widgets/facts.js';
import {mark} from '../../widgets/mark.js';
import {Task} from '../../widgets/task.js';
import {trouble, waiting} from '../../widgets/trouble.js';
import {Panel} from '../panel.js';

const PAGE = 50;

/** One link, or the parallel links of one pair: status, time, properties, sources, and the events behind each. */
export class LinkView extends Panel {
  static watches = ['history', 'catalogue', 'zone'];
  static properties = {links: {attribute: false}};
  task = new Task(this);

  willUpdate(changed) {
    if (!changed.has('links')) return;
    const key = this.links.map(link => link.id).join(' ');
    if (key !== this.key) this.ask(PAGE);
    this.key = key;
  }

  ask(first) {
    this.first = first;
    this.task.run(signal => inFull(this.links, first, signal));
  }

  render() {
    const {value, error, pending} = this.task;
    const full = new Map(value?.map(link => [link.id, link]));
    return html`${pending ? waiting() : nothing}${error ? trouble(error, () => this.ask(this.first)) : nothing}
      ${this.links.map(link => this.link(link, full.get(link.id)))}`;
  }

  link(link, full) {
    const type = this.state.catalogue.linkType(link.type);
    const {zone} = this.state;
    return html`<section class="link-view" data-test="link">
      <h2><span class="line-sample ${link.status.toLowerCase()}"></span>${label(type.label)}${gradeOf(link.grade)}</h2>
      <p class="link-ends">${this.end(link.from)}<i class="bi bi-arrow-${link.directed ? 'right' : 'left-right'} flips" aria-hidden="true"></i>${this.end(link.to)}</p>
      <dl class="properties"><div><dt>${t('link.status')}</dt><dd>${t(`status.${link.status}`)}</dd></div>
        <div><dt>${t('link.count')}</dt><dd>${link.count.toLocaleString('en')}</dd></div>
        ${link.first || link.last ? html`<div><dt>${t('link.period')}</dt><dd title=${zone}>${period(link.first, link.last, zone)}</dd></div>` : nothing}</dl>
      ${full?.properties.length ? propertyList(full.properties, type.properties, zone) : nothing}
      ${full ? sourceList(full.sources.slice(0, 5)) : nothing}
      ${full && full.sources.length > 5 ? html`<p class="hint">${t('find.shown', {shown: 5, total: full.sources.length})}</p>` : nothing}
      ${full?.events.total ? this.events(full.events, type) : nothing}</section>`;
  }

  end(id) {
    const entity = this.chart.findEntity(id);
    if (!entity) return nothing;
    return html`<button type="button" class="line-button" @click=${() => this.store.select([id])}>${mark(this.state.catalogue.entityType(entity.type))}<bdi>${entity.label}</bdi></button>`;
  }

  events({list, total}, {eventProperties}) {
    const {zone} = this.state;
    const names = eventProperties.filter(({name}) => list.some(event => event.properties.some(each => each.name === name)));
    const value = (event, name) => event.properties.find(each => each.name === name);
    return html`<h3><span>${t('events.title')}</span><span class="count">${total.toLocaleString('en')}</span></h3>
      <div class="scroll-x"><table class="table table-sm events" data-test="events"><thead><tr><th>${t('events.time')}</th>${names.map(each => html`<th>${label(each.label)}</th>`)}</tr></thead>
        <tbody>${list.map(event => html`<tr><td class="nowrap" title=${zone}>${event.at ? time(event.at, zone) : ''}</td>
          ${names.map(({name}) => html`<td>${value(event, name) ? valueOf(value(event, name), eventProperties, zone) : ''}</td>`)}</tr>`)}</tbody></table></div>
      ${total > list.length ? html`<button type="button" class="btn btn-sm btn-outline-secondary more" @click=${() => this.ask(this.first + 200)}>
        ${t('events.more', {shown: list.length, total})}</button>` : nothing}`;
  }
}

customElements.define('rw-link', LinkView);
