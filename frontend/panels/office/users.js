// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {label, t} from '../../i18n/index.js';
import {addUser, users} from '../../operations/office.js';
import {icon} from '../../widgets/icon.js';
import {trouble, waiting} from '../../widgets/trouble.js';
import {field, Section} from './section.js';
import './user.js';
import {rights, rightsOf} from './rights.js';

/** The users: those that there are, and a new one, whose password is shown this once. */
export class Users extends Section {
  static properties = {...Section.properties, shown: {state: true}, adding: {state: true}, made: {state: true}, filter: {state: true}};

  ask(signal) {
    return users(signal);
  }

  render() {
    const {value, error, pending} = this.task;
    if (!value) return error ? trouble(error, () => this.read()) : pending ? waiting() : nothing;
    const shown = value.users.find(({id}) => id === this.shown) ?? null;
    return html`<div class="cases" data-test="users">
      <nav class="case-list" aria-label=${t('office.users')}>
        <input class="form-control form-control-sm" type="search" data-test="user-filter" aria-label=${t('office.filter')} placeholder=${t('office.filter')} .value=${this.filter ?? ''} @input=${({target}) => { this.filter = target.value; }}>
        <ul>${this.found(value.users).map(user => this.line(user, user === shown && !this.adding))}</ul>
        <button type="button" class="btn btn-sm btn-outline-secondary" data-test="user-add" aria-pressed=${String(Boolean(this.adding))} @click=${() => this.show(null, true)}>${icon('person-plus')}${t('office.addUser')}</button>
      </nav>
      <div class="case-page" data-test="user-page">
        ${error ? trouble(error) : nothing}${this.status()}
        ${this.adding ? this.form(value) : shown ? html`<rw-user .user=${shown} .agencies=${value.agencies} @changed=${() => this.read()}></rw-user>` : html`<p class="hint">${t(value.users.length ? 'office.chooseUser' : 'office.noUsers')}</p>`}
      </div></div>`;
  }

  found(all) {
    const text = (this.filter ?? '').trim().toLowerCase();
    return all.filter(({name}) => name.includes(text));
  }

  line(user, current) {
    return html`<li><button type="button" class="case-line" data-test="user-line" aria-current=${current ? 'true' : 'false'} @click=${() => this.show(user.id, false)}>
      <strong><bdi>${user.name}</bdi>${user.locked ? html` <i class="bi bi-lock" role="img" aria-label=${t('office.locked')} title=${t('office.locked')}></i>` : nothing}</strong>
      <small>${user.roles.map(role => t(`role.${role}`)).join(t('list.comma')) || t('office.noRole')}</small>
      ${user.agency ? html`<small><bdi>${label(user.agency.name)}</bdi>${user.head ? html` · ${t('office.head')}` : nothing}</small>` : nothing}</button></li>`;
  }

  form({agencies}) {
    if (this.made) return html`<h3>${t('office.made', {name: this.made.user.name})}</h3><p>${t('office.passwordOnce')}</p><p><code dir="ltr" class="once" data-test="new-password">${this.made.password}</code></p>`;
    return html`<h3>${t('office.addUser')}</h3><form class="office-form" data-test="user-new" @submit=${event => this.onAdd(event)}>
      ${field('name', 'office.name', {required: true, hint: t('office.nameHint')})}${rights(agencies, {roles: []})}
      <button type="submit" class="btn btn-sm btn-primary">${t('office.addUser')}</button></form>`;
  }

  onAdd(event) {
    event.preventDefault();
    const form = event.target;
    return this.act(async () => { this.made = await addUser({name: this.filled(form).name, ...rightsOf(form)}); }, null);
  }

  show(id, adding) {
    Object.assign(this, {shown: id, adding, made: null, said: null});
    this.task.error = null;
  }
}

customElements.define('rw-users', Users);
