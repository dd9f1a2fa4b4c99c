// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {label, t} from '../i18n/index.js';
import {ask, LEAST_PURPOSE, ownCases, silence} from '../operations/hits.js';
import {Task} from '../widgets/task.js';
import {trouble, waiting} from '../widgets/trouble.js';
import {Modal} from './modal.js';

/** Asks other units for one key: from which case, with what purpose; and shows the answer. */
export class AskOthers extends Modal {
  static kind = 'ask-others';
  static properties = {answer: {state: true}, silent: {state: true}};
  task = new Task(this);

  title() {
    return t('hits.title', {name: this.chart.findEntity(this.state.dialog.id)?.label ?? ''});
  }

  opened() {
    this.answer = null;
    this.silent = false;
    this.task.run(ownCases);
  }

  body() {
    const {value, error, pending} = this.task;
    if (error) return trouble(error, () => this.opened());
    if (!value) return pending ? waiting() : nothing;
    return html`<p class="hint">${t('hits.hint')}</p>
      <form class="case-form" data-test="hits-form" @submit=${event => this.onSubmit(event)}>
        <label>${t('hits.case')}<select class="form-select form-select-sm" name="case">${value.map(({id, number}) => html`<option value=${id}>${number}</option>`)}</select></label>
        <label class="wide">${t('case.purpose')}<input class="form-control form-control-sm" name="purpose" required minlength=${LEAST_PURPOSE} dir="auto" autocomplete="off"></label>
        <button type="submit" class="btn btn-sm btn-primary">${t('hits.ask')}</button>
        <button type="button" class="btn btn-sm btn-outline-secondary" data-test="hits-silence" title=${t('hits.silenceHint')} @click=${event => this.onSilence(event)}>${t('hits.silence')}</button>
      </form>
      <p role="status" data-test="hits-answer">${this.said()}</p>`;
  }

  said() {
    if (this.silent) return t('hits.silent');
    if (!this.answer) return '';
    const {hit, agencies} = this.answer;
    if (!hit) return t('hits.none');
    return agencies.length ? html`${t('hits.found')} ${agencies.map(({name, contact}) => html`<span class="hit-agency">${t('hits.contact', {agency: label(name), contact})}</span>`)}` : t('hits.foundHere');
  }

  async onSubmit(event) {
    event.preventDefault();
    const {id} = this.state.dialog;
    this.silent = false;
    this.answer = null;
    const answer = await ask(this.desk, {...Object.fromEntries(new FormData(event.target)), entity: id});
    if (this.state.dialog?.id === id) this.answer = answer ?? null;
  }

  async onSilence({target}) {
    const {id} = this.state.dialog;
    const done = await silence(this.desk, {case: target.form.elements.case.value, entity: id});
    if (this.state.dialog?.id === id) this.silent = Boolean(done);
  }
}
