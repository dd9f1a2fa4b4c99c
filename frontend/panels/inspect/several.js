// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../../i18n/index.js';
import {operationButton} from '../../widgets/button.js';
import {entityLine} from '../../widgets/lines.js';
import {Panel} from '../panel.js';

const MOST = 100;

/** Several things selected: what can be asked about them together, and which they are. */
export class SeveralView extends Panel {
  static watches = ['history', 'catalogue'];
  static properties = {ids: {attribute: false}, links: {attribute: false}};

  render() {
    const shown = this.ids.slice(0, MOST).map(id => this.chart.findEntity(id)).filter(Boolean);
    const button = id => operationButton(this.desk, id, {words: true, look: 'btn-sm btn-outline-secondary'});
    return html`<header class="inspect-head"><div><h2>${t('count.selected', {count: this.ids.length + this.links.length})}</h2>
        <p>${t('count.entities', {count: this.ids.length})}, ${t('count.links', {count: this.links.length})}</p></div></header>
      <div class="inspect-actions">${['path', 'connect', 'common', 'expand', 'hide', 'remove'].map(button)}</div>
      <ul class="list">${shown.map(entity => html`<li><button type="button" class="list-line" @click=${() => this.store.select([entity.id])}>
        ${entityLine(this.state.catalogue, entity)}</button></li>`)}</ul>
      ${this.ids.length > MOST ? html`<p class="hint">${t('find.shown', {shown: MOST, total: this.ids.length})}</p>` : nothing}`;
  }
}

customElements.define('rw-several', SeveralView);
