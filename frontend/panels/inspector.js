// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../i18n/index.js';
import {perform} from '../operations/index.js';
import {icon} from '../widgets/icon.js';
import './inspect/entity.js';
import './inspect/link.js';
import './inspect/several.js';
import {Panel} from './panel.js';

/** The panel at the end of the page: what is selected, what is known of it, and from where. */
export class Inspector extends Panel {
  static watches = ['history', 'selection', 'panels', 'catalogue'];

  connectedCallback() {
    super.connectedCallback();
    this.tabIndex = -1;
  }

  render() {
    const {panels, catalogue} = this.state;
    this.hidden = !panels.inspector || !catalogue || !this.chart.entities.size;
    if (this.hidden) return nothing;
    return html`<aside class="panel" aria-label=${t('inspector.label')} data-test="inspector">
      <button type="button" class="btn btn-bar close" aria-label=${t('action.close')} title=${t('action.close')} @click=${() => perform(this.desk, 'inspector')}>${icon('x-lg')}</button>
      <div class="panel-body">${this.body()}</div></aside>`;
  }

  body() {
    const ids = [...this.store.selection];
    const entities = ids.filter(id => this.chart.has(id));
    const links = ids.map(id => this.chart.findLink(id)).filter(Boolean);
    if (entities.length === 1) return html`<rw-entity .entity=${this.chart.entity(entities[0])}></rw-entity>`;
    if (!entities.length && links.length && samePair(links)) return html`<rw-link .links=${links}></rw-link>`;
    if (ids.length) return html`<rw-several .ids=${entities} .links=${links}></rw-several>`;
    return html`<div class="panel-empty"><p>${t('inspector.empty')}</p></div>`;
  }
}

function samePair(links) {
  const pair = ({from, to}) => [from, to].sort().join(' ');
  return new Set(links.map(pair)).size === 1;
}
