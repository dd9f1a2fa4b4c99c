// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html} from 'lit';
import {t} from '../../i18n/index.js';
import {Task} from '../../widgets/task.js';
import {Panel} from '../panel.js';

/** The base of the parts of the office: what there is, what was done last, and a failure in its place. */
export class Section extends Panel {
  static watches = ['zone', 'catalogue'];
  static properties = {said: {state: true}};
  task = new Task(this);

  connectedCallback() {
    super.connectedCallback();
    this.read();
  }

  /** Asks what there is. */
  read() {
    return this.task.run(signal => this.ask(signal));
  }

  /** Does something, says so by the key of a text, and asks anew what there is; a failure is told and keeps what was typed. */
  act(does, said, form) {
    return this.task.run(async signal => {
      await does();
      form?.reset();
      this.said = said;
      return this.ask(signal);
    });
  }

  /** The fields of a form by name, blank ones as null. */
  filled(form) {
    return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim() || null]));
  }

  status() {
    return html`<p class="office-said" role="status" data-test="office-said">${this.said ? t(this.said) : ''}</p>`;
  }
}

export const field = (name, key, {type = 'text', value = '', required = false, dir = 'auto', hint = null} = {}) => html`<label>${t(key)}
  <input class="form-control form-control-sm" name=${name} type=${type} .value=${value ?? ''} ?required=${required} dir=${dir} autocomplete="off" spellcheck="false" placeholder=${hint ?? ''}></label>`;

export const choice = (name, key, options, chosen) => html`<label>${t(key)}
  <select class="form-select form-select-sm" name=${name}>${options.map(([value, text]) => html`<option value=${value} ?selected=${value === (chosen ?? '')}>${text}</option>`)}</select></label>`;

export const check = (name, key, checked, value = 'on') => html`<label class="form-check">
  <input class="form-check-input" type="checkbox" name=${name} value=${value} .checked=${checked}>${t(key)}</label>`;
