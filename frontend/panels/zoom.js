// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../i18n/index.js';
import {operationButton} from '../widgets/button.js';
import {Panel} from './panel.js';

/** Nearer, further, all. */
export class Zoom extends Panel {
  static watches = ['history'];

  render() {
    if (!this.chart.entities.size) return nothing;
    return html`<div class="zoom" role="group" aria-label=${t('zoom.label')}>${['zoomIn', 'zoomOut', 'fit'].map(id => operationButton(this.desk, id))}</div>`;
  }
}
