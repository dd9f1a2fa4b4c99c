// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {number, time} from '../../i18n/format.js';
import {has, t} from '../../i18n/index.js';
import {auditChains, auditEntries, DEED_KINDS} from '../../operations/office.js';
import {icon} from '../../widgets/icon.js';
import {Task} from '../../widgets/task.js';
import {trouble, waiting} from '../../widgets/trouble.js';
import {choice, field, Section} from './section.js';

/** What was done, newest first, by filters; and whether the log is as it was written. */
export class Audit extends Section {
  static properties = {...Section.properties, filter: {state: true}};
  chains = new Task(this);

  constructor() {
    super();
    this.filter = {};
  }

  ask(signal) {
    return auditEntries(this.filter, this.state.zone, signal);
  }

  render() {
    const {value, error, pending} = this.task;
    return html`<div class="audit" data-test="audit">${this.form()}${this.verified()}
      ${error ? trouble(error, () => this.read()) : nothing}${pending ? waiting() : nothing}
      ${value ? this.table(value) : nothing}</div>`;
  }

  form() {
    const {user, case: of, entity, kind, from, to} = this.filter;
    return html`<form class="case-form" data-test="audit-filter" @submit=${event => this.onFilter(event)}>
      ${field('user', 'case.user', {value: user})}${field('case', 'audit.case', {value: of, hint: t('audit.id')})}${field('entity', 'audit.entity', {value: entity, hint: t('audit.id'), dir: 'ltr'})}
      ${choice('kind', 'audit.kind', [['', t('audit.anyKind')], ...DEED_KINDS.map(each => [each, t(`deedKind.${each}`)])], kind)}
      ${field('from', 'audit.from', {type: 'date', value: from})}${field('to', 'audit.to', {type: 'date', value: to})}
      <span class="office-buttons"><button type="submit" class="btn btn-sm btn-primary">${icon('funnel')}${t('audit.filter')}</button>
      <button type="button" class="btn btn-sm btn-outline-secondary" data-test="audit-clear" @click=${() => this.look({})}>${t('audit.all')}</button>
      <button type="button" class="btn btn-sm btn-outline-secondary" data-test="audit-verify" @click=${() => this.chains.run(auditChains)}>${icon('shield-check')}${t('audit.verify')}</button></span></form>`;
  }

  verified() {
    const {value, error, pending} = this.chains;
    if (pending) return html`<p class="hint" role="status">${t('audit.verifying')}</p>`;
    if (error) return trouble(error, () => this.chains.run(auditChains));
    return value ? html`<ul class="audit-chains" role="status" data-test="audit-chains">${value.map(chain => html`<li class=${chain.fault ? 'faulty' : 'good'}>${icon(chain.fault ? 'shield-exclamation' : 'shield-check')}
      <span>${t(chain.fault ? 'audit.faulty' : 'audit.good', {chain: chain.chain, count: chain.entries})}${chain.fault ? html` <bdi dir="ltr">${chain.fault}</bdi>` : nothing}</span></li>`)}</ul>` : nothing;
  }

  table({entries, next}) {
    if (!entries.length && !next) return html`<p class="hint" data-test="audit-none">${t('audit.none')}</p>`;
    return html`<table class="table table-sm audit-table"><thead><tr>${['time', 'user', 'what', 'outcome', 'count'].map(each => html`<th scope="col">${t(`audit.${each}`)}</th>`)}</tr></thead>
      <tbody>${entries.map(entry => this.entry(entry))}</tbody></table>
      ${next ? html`<button type="button" class="btn btn-sm btn-outline-secondary" data-test="audit-more" @click=${() => this.more()}>${t('audit.older')}</button>` : nothing}`;
  }

  entry(entry) {
    const {at, kind, operation, user, userName, outcome, code, count} = entry;
    return html`<tr data-test="audit-entry"><td>${time(at, this.state.zone)}</td>
      <td>${this.link({user}, userName)}</td>
      <td><details><summary>${deed(operation)} <small>${t(`deedKind.${kind}`)}</small></summary>${this.rest(entry)}</details></td>
      <td class="audit-${outcome}">${t(`deedState.${outcome}`)}${code ? html`<small dir="ltr">${code}</small>` : nothing}</td><td>${count ? number(count) : ''}</td></tr>`;
  }

  /** All else that an entry says; ids filter by themselves. */
  rest({from, cases, asked, shown, text, details}) {
    const rows = [['address', from && html`<bdi dir="ltr">${from}</bdi>`], ['cases', this.ids('case', cases)], ['asked', this.ids('entity', asked)],
      ['shown', this.ids('entity', shown)], ['text', text && html`<bdi>${typed(text)}</bdi>`], ['details', details && html`<bdi dir="ltr">${details}</bdi>`]].filter(([, value]) => value);
    return html`<dl class="case-facts">${rows.map(([key, value]) => html`<dt>${t(`audit.${key}`)}</dt><dd>${value}</dd>`)}</dl>`;
  }

  ids(name, list) {
    return list.length ? html`<span class="audit-ids">${list.map(id => this.link({[name]: id}, id))}</span>` : null;
  }

  link(filter, text) {
    return html`<button type="button" class="btn btn-link" @click=${() => this.look(filter)}><bdi>${text}</bdi></button>`;
  }

  onFilter(event) {
    event.preventDefault();
    this.look(this.filled(event.target));
  }

  look(filter) {
    this.filter = filter;
    this.task.clear();
    this.read();
  }

  more() {
    const {entries, next} = this.task.value;
    return this.task.run(async signal => {
      const page = await auditEntries({...this.filter, after: next}, this.state.zone, signal);
      return {...page, entries: [...entries, ...page.entries]};
    });
  }
}

/** What was typed: the arguments of a question that were given, each by its name. */
function typed(text) {
  try {
    return Object.entries(JSON.parse(text)).filter(([, value]) => value != null)
      .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join(' · ');
  } catch {
    return text;
  }
}

/** What an operation is called; one of a later version by its own name. */
export const deed = operation => has(`deed.${operation}`) ? t(`deed.${operation}`) : html`<bdi dir="ltr">${operation}</bdi>`;

customElements.define('rw-audit', Audit);
