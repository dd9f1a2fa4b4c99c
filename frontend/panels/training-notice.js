// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../i18n/index.js';
import {Panel} from './panel.js';

/** Says that everything in the exercise is invented, for as long as it is loaded. */
export class TrainingNotice extends Panel {
  static watches = ['about'];

  render() {
    if (!this.state.about?.training) return nothing;
    return html`<div class="training-notice" role="note" data-test="training-notice"><i class="bi bi-mortarboard" aria-hidden="true"></i>${t('notice.training')}</div>`;
  }
}
