// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {label, t} from '../../i18n/index.js';
import {openReveals} from '../../operations/protection.js';
import {icon} from '../../widgets/icon.js';

/** That an entity is masked, why, what is sealed of it, and the way to ask for it. */
export function maskedOf(desk, entity, masked, types) {
  if (!masked) return nothing;
  const name = property => label(types.find(each => each.name === property)?.label) || property;
  const open = masked.fields.some(({right}) => right !== 'EXISTS');
  return html`<section class="masked" data-test="masked"><p>${icon('shield-lock-fill')}<span>${masked.status ? t(`masked.${masked.status}`) : t('masked.some')}</span></p>
    ${masked.fields.length ? html`<p class="hint">${t('masked.sealed')} ${masked.fields.map(({property, right}, n) => html`${n ? t('list.comma') : nothing}<span title=${t(`right.${right}`)}>${name(property)}</span>`)}</p>` : nothing}
    ${open ? html`<button type="button" class="btn btn-sm btn-outline-secondary" data-test="reveal" @click=${() => openReveals(desk, entity.id, masked)}>${icon('eye')}<span>${t('reveal.start')}</span></button>` : nothing}</section>`;
}
