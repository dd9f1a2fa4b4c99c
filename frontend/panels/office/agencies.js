// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {label, t} from '../../i18n/index.js';
import {agencies, AGENCY_KINDS, putAgency} from '../../operations/office.js';
import {icon} from '../../widgets/icon.js';
import {trouble, waiting} from '../../widgets/trouble.js';
import {choice, field, Section} from './section.js';

/** The agencies: those that there are, and the form of one. */
export class Agencies extends Section {
  static properties = {...Section.properties, shown: {state: true}};

  ask(signal) {
    return agencies(signal);
  }

  render() {
    const {value, error, pending} = this.task;
    if (!value) return error ? trouble(error, () => this.read()) : pending ? waiting() : nothing;
    const shown = value.find(({id}) => id === this.shown) ?? null;
    return html`<div class="cases" data-test="agencies">
      <nav class="case-list" aria-label=${t('office.agencies')}>
        ${value.length ? html`<ul>${value.map(each => this.line(each, each === shown))}</ul>` : html`<p class="hint">${t('office.noAgencies')}</p>`}
        <button type="button" class="btn btn-sm btn-outline-secondary" data-test="agency-add" aria-pressed=${String(!shown)} @click=${() => this.show(null)}>${icon('building-add')}${t('office.addAgency')}</button>
      </nav>
      <div class="case-page">${error ? trouble(error) : nothing}${this.status()}${this.form(shown)}</div></div>`;
  }

  line(each, current) {
    return html`<li><button type="button" class="case-line" data-test="agency-line" aria-current=${current ? 'true' : 'false'} @click=${() => this.show(each.id)}>
      <strong><bdi>${label(each.name)}</bdi></strong><small>${t(`agencyKind.${each.kind}`)}</small><small><bdi>${each.contact}</bdi></small></button></li>`;
  }

  form(agency) {
    const {id = null, kind = 'DIRECTORATE', name, given = {}, contact = ''} = agency ?? {};
    return html`<h3>${agency ? html`<bdi>${label(name)}</bdi>` : t('office.addAgency')}</h3>
      <form class="office-form" data-test="agency-form" @submit=${event => this.onPut(event, id)}>
        ${choice('kind', 'office.kind', AGENCY_KINDS.map(each => [each, t(`agencyKind.${each}`)]), kind)}
        ${field('en', 'office.nameEn', {value: given.en, dir: 'ltr'})}${field('ar', 'office.nameAr', {value: given.ar, dir: 'rtl'})}${field('ckb', 'office.nameCkb', {value: given.ckb, dir: 'rtl'})}
        ${field('contact', 'office.contact', {value: contact, required: true})}<p class="hint">${t('office.agencyHint')}</p>
        <button type="submit" class="btn btn-sm btn-primary">${t(agency ? 'office.save' : 'office.addAgency')}</button></form>`;
  }

  onPut(event, id) {
    event.preventDefault();
    const form = event.target;
    return this.act(async () => { this.shown = (await putAgency({id, ...this.filled(form)})).id; }, 'office.saved');
  }

  show(id) {
    Object.assign(this, {shown: id, said: null});
    this.task.error = null;
    this.querySelector('form')?.reset();
  }
}

customElements.define('rw-agencies', Agencies);
