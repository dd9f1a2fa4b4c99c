// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {date} from '../../i18n/format.js';
import {label, t} from '../../i18n/index.js';
import {addUserKey, changeUser, keyTypes, lockUser, removeUserKey, resetPassword, signOutUser, userKeys} from '../../operations/office.js';
import {icon} from '../../widgets/icon.js';
import {trouble} from '../../widgets/trouble.js';
import {choice, field, Section} from './section.js';
import {rights, rightsOf} from './rights.js';

/** One user: roles and agency, what can be done to the account, and the keys of rule 9, of which no number is kept. */
export class User extends Section {
  static properties = {...Section.properties, user: {attribute: false}, agencies: {attribute: false}, password: {state: true}};

  ask(signal) {
    return userKeys(this.user.id, signal);
  }

  willUpdate(changed) {
    const before = changed.get('user');
    if (before && before.id !== this.user.id) {
      Object.assign(this, {password: null, said: null});
      this.querySelectorAll('form').forEach(form => form.reset());
      this.task.clear();
      this.read();
    }
  }

  render() {
    const {user, task: {value, error}} = this;
    const ours = !user.provider && !user.exercise;
    return html`<h3><bdi>${user.name}</bdi></h3>${this.marks(user)}${error ? trouble(error) : nothing}${this.status()}
      ${this.password ? html`<p>${t('office.passwordOnce')}</p><p><code dir="ltr" class="once" data-test="new-password">${this.password}</code></p>` : nothing}
      ${ours ? html`<form class="office-form" data-test="user-rights" @submit=${event => this.onRights(event)}>${rights(this.agencies, user)}
        <button type="submit" class="btn btn-sm btn-primary">${t('office.save')}</button></form>` : html`<p>${user.roles.map(role => t(`role.${role}`)).join(t('list.comma'))}</p>`}
      <h4>${t('office.account')}</h4><div class="office-buttons">
        ${ours ? this.button('user-reset', 'key', 'office.reset', () => this.reset(false)) : nothing}
        ${ours && user.secondFactor ? this.button('user-reset-factor', 'phone', 'office.resetFactor', () => this.reset(true)) : nothing}
        ${this.button('user-sign-out', 'door-closed', 'account.signOutEverywhere', () => signOutUser({id: user.id}), 'office.signedOut')}
        ${user.locked ? this.button('user-unlock', 'unlock', 'office.unlock', () => lockUser({id: user.id, locked: false}), 'office.unlocked')
          : this.button('user-lock', 'lock', 'office.lock', () => lockUser({id: user.id, locked: true}), 'office.isLocked')}</div>
      ${this.keys(value ?? [])}`;
  }

  marks({locked, passwordExpired, secondFactor, secondFactorRequired, provider, exercise}) {
    const factor = secondFactor ? 'office.hasFactor' : secondFactorRequired ? 'office.awaitsFactor' : 'office.noFactor';
    const marks = [locked && 'office.locked', passwordExpired && 'office.mustChange',
      provider ? 'office.ofProvider' : exercise ? 'office.ofExercise' : factor].filter(Boolean);
    return html`<p class="hint" data-test="user-marks">${marks.map(key => t(key)).join(' · ')}</p>`;
  }

  keys(known) {
    const types = keyTypes(this.desk);
    const named = type => label(types.find(({name}) => name === type)?.label) || type;
    return html`<h4>${t('office.keys')}</h4><p class="hint">${t('office.keysHint')}</p>
      ${known.length ? html`<table class="table table-sm"><tbody>${known.map(({id, type, at}) => html`<tr data-test="user-key"><td>${named(type)}</td><td>${t('office.keySet', {date: date(at, this.state.zone)})}</td>
        <td class="end"><button type="button" class="btn btn-bar" title=${t('office.removeKey')} aria-label=${t('office.removeKey')} @click=${() => this.change(() => removeUserKey({user: this.user.id, key: id}), 'office.keyRemoved')}>${icon('x-lg')}</button></td></tr>`)}</tbody></table>` : nothing}
      <form class="case-form" data-test="user-key-new" @submit=${event => this.onKey(event)}>
        ${choice('type', 'find.type', types.map(({name, label: text}) => [name, label(text)]), 'Phone')}
        ${field('number', 'case.number', {required: true, dir: 'ltr'})}
        <button type="submit" class="btn btn-sm btn-primary">${t('office.addKey')}</button></form>`;
  }

  button(test, sign, key, does, said) {
    return html`<button type="button" class="btn btn-sm btn-outline-secondary" data-test=${test} @click=${() => this.change(does, said)}>${icon(sign)}${t(key)}</button>`;
  }

  onRights(event) {
    event.preventDefault();
    const form = event.target;
    return this.change(() => changeUser({id: this.user.id, ...rightsOf(form)}), 'office.saved');
  }

  onKey(event) {
    event.preventDefault();
    const form = event.target;
    return this.change(() => addUserKey({user: this.user.id, ...this.filled(form)}), 'office.keyAdded', form);
  }

  async reset(secondFactor) {
    this.password = (await resetPassword({id: this.user.id, secondFactor})).password;
  }

  /** The list shows the change too. */
  change(does, said, form) {
    this.said = null;
    return this.act(async () => {
      await does();
      this.dispatchEvent(new Event('changed'));
    }, said, form);
  }
}

customElements.define('rw-user', User);
