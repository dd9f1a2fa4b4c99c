// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, LitElement, nothing} from 'lit';
import {beginFactor, confirmFactor, giveCode, giveNewPassword, givePassword, giveRecovery, nextStep} from '../api/sign-in.js';
import {onLanguage, t} from '../i18n/index.js';
import {exerciseDoors, providerDoor} from './doors.js';
import {codeField, factorKey, nameField, passwordField, recoveryCodes, recoveryField, words} from './parts.js';

/** The sign-in took too long, or went on elsewhere. */
const BEGIN_ANEW = ['NOT_SIGNED_IN', 'SIGN_IN_STEP'];

/** The form to sign in by, step after step; it says `signed-in` at the end. */
export class SignIn extends LitElement {
  static properties = {step: {state: true}, door: {state: true}, error: {state: true}, pending: {state: true}, key: {state: true}, recovery: {state: true}};

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.stop = onLanguage(() => this.requestUpdate());
    this.look = () => this.lookAgain();
    window.addEventListener('focus', this.look);
    this.run(nextStep);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
    window.removeEventListener('focus', this.look);
  }

  render() {
    if (this.recovery) return this.recoveryStep();
    const {title, body, act} = this.form() ?? {};
    if (!title) return this.error ? this.trouble() : nothing;
    if (this.step === 'PASSWORD') return this.doors(title, body, act);
    return html`${this.stepForm(title, body, act)}${this.step === 'FORGOTTEN' ? this.turn('sign.back', 'PASSWORD') : nothing}`;
  }

  doors(title, body, act) {
    return html`<div class="sign-in-doors"><div class="sign-in-door">
      ${this.door.password ? [this.stepForm(title, body, act), this.turn('sign.forgot', 'FORGOTTEN')] : [html`<h2>${t(title)}</h2>`, this.trouble()]}
      ${providerDoor(this.door, this.closest('dialog'))}</div>
      ${exerciseDoors(this.door, (name, password) => this.run(() => givePassword(name, password)))}</div>`;
  }

  turn(text, step) {
    return html`<button type="button" class="btn btn-sm btn-link sign-in-turn" data-test="turn-${step}" @click=${() => { this.error = null; this.show(step); }}>${t(text)}</button>`;
  }

  stepForm(title, body, act) {
    return html`<form class="sign-in" data-test="step-${this.step}" aria-labelledby="sign-in-title" @submit=${event => this.submit(event, act)}>
      <h2 id="sign-in-title">${t(title)}</h2>
      ${body}
      ${this.trouble()}
      <button type="submit" class="btn btn-primary" data-test="go" aria-disabled=${this.pending ? 'true' : 'false'}>${t('sign.go')}</button>
    </form>`;
  }

  form() {
    return {
      PASSWORD: {title: 'sign.title', body: [nameField(), passwordField('password', 'sign.password', 'current-password')],
        act: ({user, password}) => givePassword(user, password)},
      FORGOTTEN: {title: 'sign.forgotten', body: [words('sign.forgottenHint'), nameField(), codeField('sign.code'), recoveryField()],
        act: ({user, code, recovery}) => giveRecovery(user, code, recovery)},
      SECOND_FACTOR: {title: 'sign.factor', body: [words('sign.factorHint'), codeField('sign.codeOrRecovery')], act: ({code}) => giveCode(code)},
      NEW_PASSWORD: {title: 'sign.newPassword', body: [words('sign.newPasswordHint'),
        passwordField('newPassword', 'sign.newPassword', 'new-password'), passwordField('again', 'sign.again', 'new-password')],
      act: ({newPassword, again}) => this.alike(newPassword, again) && giveNewPassword(newPassword)},
      NEW_FACTOR: this.key ? {title: 'sign.newFactor', body: [factorKey(this.key), codeField('sign.code')], act: ({code}) => confirmFactor(code)}
        : {title: 'sign.newFactor', body: words('sign.newFactorHint'), act: () => this.showKey()},
    }[this.step];
  }

  recoveryStep() {
    return html`<form class="sign-in" data-test="recovery" @submit=${event => { event.preventDefault(); this.recovery = null; this.arrive(); }}>
      <h2>${t('sign.recovery')}</h2>${recoveryCodes(this.recovery)}
      <button type="submit" class="btn btn-primary" data-test="go">${t('sign.kept')}</button></form>`;
  }

  trouble() {
    return this.error ? html`<p class="sign-in-error" role="alert" data-test="sign-in-error">${this.error}</p>` : nothing;
  }

  alike(one, other) {
    if (one === other) return true;
    throw Object.assign(new Error('not alike'), {told: t('sign.notAlike')});
  }

  async showKey() {
    this.key = await beginFactor();
    return {step: this.step, recoveryCodes: []};
  }

  submit(event, act) {
    event.preventDefault();
    if (!this.pending) this.run(() => act(Object.fromEntries(new FormData(event.target))));
  }

  async run(act) {
    this.pending = true;
    this.error = null;
    try {
      const answer = await act();
      if ('password' in answer) this.door = answer;
      this.take(answer);
      this.error = answer.told ?? null;
    } catch (error) {
      if (BEGIN_ANEW.includes(error.code)) this.show('PASSWORD');
      this.error = error.told ?? t(error.code === 'UNREACHABLE' ? 'error.unreachable' : 'error.failed', {code: error.code ?? ''});
    }
    this.pending = false;
    await this.updateComplete;
    this.querySelector('input')?.focus();
  }

  /** Whether one has signed in meanwhile, in another tab. */
  async lookAgain() {
    if (this.step !== 'PASSWORD' || this.pending) return;
    const answer = await nextStep().catch(() => null);
    if (answer?.step === 'OPEN') this.take(answer);
  }

  take({step, recoveryCodes: codes}) {
    this.show(step);
    this.recovery = codes.length ? codes : null;
    this.arrive();
  }

  /** The next field may be the same element: what was typed must not stand in it. */
  show(step) {
    this.querySelector('form')?.reset();
    this.step = step;
  }

  arrive() {
    if (this.step === 'OPEN' && !this.recovery) this.dispatchEvent(new CustomEvent('signed-in', {bubbles: true}));
  }
}

customElements.define('rw-sign-in', SignIn);
