// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html} from 'lit';
import {t} from '../i18n/index.js';
import {protectPerson, STATUSES} from '../operations/protection.js';
import {Modal} from './modal.js';

/** Makes a person a protected one, after saying what that means. */
export class ProtectDialog extends Modal {
  static kind = 'protect';

  title() {
    return t('protect.title', {name: this.chart.findEntity(this.state.dialog.id)?.label ?? ''});
  }

  body() {
    return html`<form class="reveal-form" data-test="protect-form" @submit=${event => this.onSubmit(event)}>
      <p class="hint">${t('protect.hint')}</p>
      <label>${t('protect.status')}<select class="form-select form-select-sm" name="status">${STATUSES.map(each => html`<option value=${each}>${t(`protection.${each}`)}</option>`)}</select></label>
      <div class="reveal-end"><button type="submit" class="btn btn-sm btn-primary">${t('protect.go')}</button></div>
    </form>`;
  }

  async onSubmit(event) {
    event.preventDefault();
    const {id} = this.state.dialog;
    const status = new FormData(event.target).get('status');
    this.close();
    await protectPerson(this.desk, {entity: id, status});
  }
}
