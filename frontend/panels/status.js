// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../i18n/index.js';
import {isFiltered, visible} from '../model/visible.js';
import {perform} from '../operations/index.js';
import {Panel} from './panel.js';

/** The line that counts what is on the chart; each count is a button. */
export class Status extends Panel {
  static watches = ['history', 'selection'];

  render() {
    const {entities, links, hidden} = visible(this.chart);
    if (!this.chart.entities.size) return nothing;
    const selected = this.store.selection.size;
    return html`<div class="status" role="status" data-test="status">
      ${this.part('selectAll', t('count.entities', {count: entities.length}))}
      ${this.part('table', t('count.links', {count: links.length}))}
      ${hidden ? this.part('showAll', t('count.hidden', {count: hidden})) : nothing}
      ${isFiltered(this.chart) ? this.part('side.filter', t('count.filters', {count: 1})) : nothing}
      ${selected ? this.part('escape', t('count.selected', {count: selected})) : nothing}
    </div>`;
  }

  part(operation, text) {
    return html`<button type="button" class="status-part" title=${t(`operation.${operation}`)} @click=${() => perform(this.desk, operation)}>${text}</button>`;
  }
}
