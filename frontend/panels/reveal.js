// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {time} from '../i18n/format.js';
import {label, t} from '../i18n/index.js';
import {endReveal, LEAST_REASON, myReveals, openReveal, PURPOSES, revealIdentity} from '../operations/protection.js';
import {Task} from '../widgets/task.js';
import {trouble, waiting} from '../widgets/trouble.js';
import {Modal} from './modal.js';

const SECOND = 1000;

/**
 * Shows what is sealed of a protected person: who asks states why, and sees it for a quarter of an hour under a watermark. The
 * values are in this dialog alone; nothing copies them, and they go with it.
 */
export class RevealDialog extends Modal {
  static kind = 'reveal';
  static properties = {revealed: {state: true}, left: {state: true}};
  task = new Task(this);

  title() {
    return t('reveal.title', {name: this.chart.findEntity(this.state.dialog.id)?.label ?? ''});
  }

  opened() {
    this.forget();
    this.task.run(myReveals);
  }

  changed(state, before) {
    if (before.dialog?.kind === 'reveal' && state.dialog?.kind !== 'reveal') this.forget();
    super.changed(state, before);
  }

  body() {
    if (this.revealed?.values.length) return this.shown();
    const {value, error, pending} = this.task;
    const {id, masked} = this.state.dialog;
    const open = value?.find(each => each.entityId === id && ['WAITING', 'APPROVED', 'GRANTED'].includes(each.status));
    return html`${error ? trouble(error, () => this.task.run(myReveals)) : nothing}${pending ? waiting() : nothing}
      ${open ? this.earlier(open) : nothing}${this.form(masked)}`;
  }

  earlier(reveal) {
    const waits = reveal.status === 'WAITING';
    return html`<div class="reveal-earlier" data-test="reveal-earlier"><p>${t(`revealStatus.${reveal.status}`, {count: reveal.needed - reveal.approvals})} <small>${time(reveal.askedAt, this.state.zone)}</small></p>
      ${waits ? nothing : html`<button type="button" class="btn btn-sm btn-primary" data-test="reveal-open" @click=${() => this.show(() => openReveal(reveal.id))}>${t('reveal.open')}</button>`}
      <button type="button" class="btn btn-sm btn-outline-secondary" @click=${() => this.withdraw(reveal.id)}>${t('reveal.withdraw')}</button></div>`;
  }

  form(masked) {
    const fields = masked.fields.filter(({right}) => right !== 'EXISTS');
    if (!fields.length) return html`<p class="hint">${t('reveal.nothing')}</p>`;
    return html`<form class="reveal-form" data-test="reveal-form" @submit=${event => this.onSubmit(event)}>
      <p class="hint">${t('reveal.hint')}</p>
      <fieldset><legend>${t('reveal.fields')}</legend>${fields.map(({property, right}) => html`<label class="form-check"><input class="form-check-input" type="checkbox" name="fields" value=${property}>
        <span>${this.nameOf(property)}${right === 'NEEDS_SUPERVISOR' ? html` <small>${t('reveal.needsSupervisor')}</small>` : nothing}</span></label>`)}</fieldset>
      <label>${t('reveal.purpose')}<select class="form-select form-select-sm" name="purpose" required>${PURPOSES.map(each => html`<option value=${each}>${t(`purpose.${each}`)}</option>`)}</select></label>
      <label>${t('reveal.legalBasis')}<input class="form-control form-control-sm" name="legalBasis" required maxlength="500" dir="auto" autocomplete="off" placeholder=${t('reveal.legalBasisHint')}></label>
      <label>${t('reveal.reason')}<textarea class="form-control form-control-sm" name="reason" required minlength=${LEAST_REASON} maxlength="500" rows="3" dir="auto" autocomplete="off" placeholder=${t('reveal.reasonHint', {count: LEAST_REASON})}></textarea></label>
      <div class="reveal-end"><button type="submit" class="btn btn-sm btn-primary">${t('reveal.ask')}</button></div>
    </form>`;
  }

  shown() {
    const {reveal, values} = this.revealed;
    return html`<div class="revealed" data-test="revealed" @copy=${refuse} @cut=${refuse} @dragstart=${refuse} @contextmenu=${refuse}>
      <dl>${values.map(({property, value}) => html`<dt>${this.nameOf(property)}</dt><dd><bdi>${value}</bdi></dd>`)}</dl>
      ${watermark(`${this.state.me?.name ?? reveal.user} · ${time(this.since, this.state.zone)}`)}</div>
      <p class="reveal-left" role="timer" data-test="reveal-left">${t('reveal.left', {time: clock(this.left)})}</p>
      <div class="reveal-end"><button type="button" class="btn btn-sm btn-primary" data-test="reveal-hide" @click=${() => this.hide()}>${t('reveal.hide')}</button></div>`;
  }

  nameOf(property) {
    const {type} = this.chart.findEntity(this.state.dialog.id) ?? {};
    return label(this.state.catalogue.entityType(type)?.properties.find(({name}) => name === property)?.label) || property;
  }

  onSubmit(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const fields = form.getAll('fields');
    const {purpose, legalBasis, reason} = Object.fromEntries(form);
    return this.show(() => revealIdentity({id: this.state.dialog.id, fields, purpose, legalBasis, reason}));
  }

  /** The values stay out of the state of the desk, which exports and steps read. */
  show(ask) {
    return this.task.run(async () => {
      const revealed = await ask();
      if (this.isOpen && revealed.values.length) {
        this.revealed = revealed;
        this.since = new Date().toISOString();
        this.count();
      }
      return revealed.values.length ? [] : myReveals();
    });
  }

  count() {
    clearInterval(this.timer);
    const end = Date.parse(this.revealed.reveal.until);
    const tick = () => {
      this.left = Math.max(0, end - Date.now());
      if (!this.left) this.forget();
    };
    this.timer = setInterval(tick, SECOND);
    tick();
  }

  async hide() {
    const {id} = this.revealed.reveal;
    this.close();
    await endReveal(id);
  }

  withdraw(id) {
    return this.task.run(async () => {
      await endReveal(id);
      return myReveals();
    });
  }

  forget() {
    clearInterval(this.timer);
    this.revealed = null;
  }
}

function watermark(text) {
  return html`<svg class="watermark" aria-hidden="true" data-test="watermark"><defs><pattern id="rw-watermark" width="420" height="60" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)"><text x="0" y="40">${text}</text></pattern></defs>
    <rect width="100%" height="100%" fill="url(#rw-watermark)"></rect></svg>`;
}

const refuse = event => event.preventDefault();

function clock(left = 0) {
  const seconds = Math.ceil(left / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
