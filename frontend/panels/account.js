// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {time} from '../i18n/format.js';
import {t} from '../i18n/index.js';
import {account, addToken, beginFactor, confirmFactor, endSession, giveNewPassword, revokeToken} from '../operations/account.js';
import {Task} from '../widgets/task.js';
import {trouble} from '../widgets/trouble.js';
import {Modal} from './modal.js';

const RIGHTS = ['READ', 'IMPORT'];

/** The reader's own account: sessions, tokens for programs, second factor, password. */
export class Account extends Modal {
  static kind = 'account';
  static properties = {made: {state: true}, key: {state: true}, recovery: {state: true}, done: {state: true}};
  task = new Task(this);

  title() {
    return t('account.title');
  }

  opened() {
    Object.assign(this, {made: null, key: null, recovery: null, done: null});
    this.load();
  }

  load() {
    return this.task.run(account);
  }

  body() {
    const {value, error} = this.task;
    return html`${error ? trouble(error, () => this.load()) : nothing}${value ? [this.sessions(value), this.ours(value)] : nothing}`;
  }

  ours(value) {
    return value.me.provider ? html`<p>${t('account.atProvider')}</p>` : [this.tokens(value), this.factor(value), this.password()];
  }

  sessions({mySessions}) {
    return html`<h3>${t('account.sessions')}</h3><ul class="account-list" data-test="sessions">${mySessions.map(({id, address, browser, used, present}) =>
      line(present ? t('account.thisSession') : address, html`<bdi dir="ltr">${browser}</bdi> · ${time(used, this.state.zone)}`,
        present ? nothing : this.button('account.end', () => endSession(id))))}</ul>`;
  }

  tokens({myTokens}) {
    return html`<h3>${t('account.tokens')}</h3><ul class="account-list" data-test="tokens">${myTokens.map(({id, name, right, expires}) =>
      line(name, html`${t(`right.${right}`)} · ${t('account.until', {date: time(expires, this.state.zone)})}`, this.button('account.revoke', () => revokeToken(id))))}</ul>
      ${this.made ? html`<p>${t('account.once')} <code dir="ltr" data-test="token">${this.made}</code></p>` : nothing}
      <form class="account-form" @submit=${event => this.send(event, async ({name, right, days}) => { this.made = await addToken({name, right, days: Number(days)}); })}>
        ${field('name', 'account.tokenName', 'text')}
        <label>${t('account.right')}<select class="form-select form-select-sm" name="right">${RIGHTS.map(each => html`<option value=${each}>${t(`right.${each}`)}</option>`)}</select></label>
        <label>${t('account.days')}<input class="form-control form-control-sm" name="days" type="number" min="1" max="365" value="90" required></label>
        ${submit('account.addToken')}
      </form>`;
  }

  factor({me}) {
    if (this.recovery) return html`<h3>${t('sign.recovery')}</h3><p>${t('sign.recoveryHint')}</p><ul class="recovery" dir="ltr">${this.recovery.map(code => html`<li><code>${code}</code></li>`)}</ul>`;
    return html`<h3>${t('sign.factor')}</h3><p>${me.secondFactor ? t('account.factorOn', {count: me.recoveryCodes}) : t('account.factorOff')}</p>
      ${this.key ? this.newKey() : html`<form class="account-form" @submit=${event => this.send(event, async ({password}) => { this.key = await beginFactor(password); })}>
        ${field('password', 'account.present', 'password')}${submit('account.setUp')}</form>`}`;
  }

  newKey() {
    const {key, path, size} = this.key;
    return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${t('sign.scan')} shape-rendering="crispEdges"><path d=${path}></path></svg>
      <p>${t('sign.type')} <code dir="ltr">${key}</code></p>
      <form class="account-form" @submit=${event => this.send(event, async ({code}) => { this.recovery = (await confirmFactor(code)).recoveryCodes; this.key = null; })}>
        ${field('code', 'sign.code', 'text')}${submit('sign.go')}</form>`;
  }

  password() {
    return html`<h3>${t('sign.newPassword')}</h3><form class="account-form" @submit=${event => this.send(event, async ({before, after}) => {
      await giveNewPassword(after, before);
      this.done = true;
    })}>${field('before', 'account.present', 'password')}${field('after', 'sign.newPassword', 'password')}${submit('account.change')}</form>
      ${this.done ? html`<p role="status">${t('account.passwordChanged')}</p>` : nothing}`;
  }

  button(key, act) {
    return html`<button type="button" class="btn btn-sm btn-outline-secondary" @click=${() => this.act(act)}>${t(key)}</button>`;
  }

  send(event, act) {
    event.preventDefault();
    const form = event.target;
    return this.act(async () => {
      await act(Object.fromEntries(new FormData(form)));
      form.reset();
    });
  }

  /** Does something, and asks anew what there is; a failure is told in place. */
  act(act) {
    return this.task.run(async signal => {
      await act();
      return account(signal);
    });
  }
}

const line = (title, note, button) => html`<li><span class="words"><bdi>${title}</bdi><small>${note}</small></span>${button}</li>`;

const field = (name, label, type) => html`<label>${t(label)}<input class="form-control form-control-sm" name=${name} type=${type} dir="auto" autocomplete="off" required data-test="account-${name}"></label>`;

const submit = key => html`<button type="submit" class="btn btn-sm btn-primary">${t(key)}</button>`;
