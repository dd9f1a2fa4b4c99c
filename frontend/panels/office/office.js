// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../../i18n/index.js';
import {officeParts} from '../../operations/office.js';
import {icon} from '../../widgets/icon.js';
import {Modal} from '../modal.js';
import {Panel} from '../panel.js';
import './agencies.js';
import './audit.js';
import './users.js';

const PARTS = {
  users: {icon: 'people', body: () => html`<rw-users></rw-users>`},
  agencies: {icon: 'building', body: () => html`<rw-agencies></rw-agencies>`},
  audit: {icon: 'journal-text', body: () => html`<rw-audit></rw-audit>`},
};

/** The tabs of the office, and the part that is open. */
function office(host) {
  const parts = officeParts(host.state.me ?? undefined);
  const open = parts.includes(host.part) ? host.part : parts[0];
  if (!open) return nothing;
  return html`<div class="tabs office-tabs" role="tablist" aria-label=${t('operation.office')}>${parts.map(part => html`<button type="button" role="tab" class="tab ${part === open ? 'active' : ''}"
      aria-selected=${part === open ? 'true' : 'false'} data-test="office-${part}" @click=${() => { host.part = part; }}>${icon(PARTS[part].icon)}${t(`office.${part}`)}</button>`)}</div>
    <div class="office-part" role="tabpanel" aria-label=${t(`office.${open}`)}>${PARTS[open].body()}</div>`;
}

/** The office over the desk, for those who have both. */
export class Office extends Modal {
  static kind = 'office';
  static properties = {part: {state: true}};

  title() {
    return t('operation.office');
  }

  body() {
    return office(this);
  }
}

/** The office in place of the desk, for those who see no case. */
export class OfficePage extends Panel {
  static watches = ['office', 'me'];
  static properties = {part: {state: true}};

  render() {
    this.hidden = !this.state.office;
    return this.hidden ? nothing : html`<section class="office-page" data-test="office-page">${office(this)}</section>`;
  }
}
