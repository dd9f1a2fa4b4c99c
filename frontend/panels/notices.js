// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html} from 'lit';
import {say, t} from '../i18n/index.js';
import {dismiss} from '../operations/work.js';
import {icon} from '../widgets/icon.js';
import {Panel} from './panel.js';

const ICONS = {info: 'info-circle', success: 'check2-circle', danger: 'exclamation-triangle'};

/** What came of a question, with what can be done about it. */
export class Notices extends Panel {
  static watches = ['notices'];

  render() {
    return html`<div class="notices" aria-live="polite">${this.state.notices.map(notice => this.notice(notice))}</div>`;
  }

  notice(notice) {
    const {tone, text, actions} = notice;
    return html`<div class="notice ${tone}" role=${tone === 'danger' ? 'alert' : 'status'} data-test="notice">
      ${icon(ICONS[tone])}<span class="notice-text">${say(text)}</span>
      ${actions.map(action => html`<button type="button" class="btn btn-sm btn-link" data-test="notice-action" @click=${() => this.act(notice, action)}>${say(action.text)}</button>`)}
      <button type="button" class="btn btn-bar" aria-label=${t('action.close')} @click=${() => dismiss(this.desk, notice)}>${icon('x-lg')}</button>
    </div>`;
  }

  act(notice, action) {
    dismiss(this.desk, notice);
    action.run();
  }
}
