// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {say, t} from '../i18n/index.js';
import {Panel} from './panel.js';

/** What is being waited for: a thin bar after 150 ms, words and a way out after 2 s. */
export class Progress extends Panel {
  static watches = ['jobs'];

  render() {
    const [job] = this.state.jobs;
    if (!job) return nothing;
    return html`<div class="waiting" role="progressbar" aria-label=${say(job.text)}></div>
      <div class="long-wait" role="status"><span>${say(job.text)}</span>
        <button type="button" class="btn btn-sm btn-outline-secondary" data-test="cancel" @click=${job.cancel}>${t('action.cancel')}</button></div>`;
  }
}
