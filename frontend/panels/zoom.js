// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../i18n/index.js';
import {operationButton} from '../widgets/button.js';
import {Panel} from './panel.js';

/** What dragging does, and nearer, further, all. */
export class Zoom extends Panel {
  static watches = ['history', 'tool'];

  render() {
    if (!this.chart.entities.size) return nothing;
    const group = ids => html`<div class="zoom-group">${ids.map(id => operationButton(this.desk, id))}</div>`;
    return html`<div class="zoom" role="group" aria-label=${t('zoom.label')}>${group(['panTool', 'selectTool'])}${group(['zoomIn', 'zoomOut', 'fit'])}</div>`;
  }
}
