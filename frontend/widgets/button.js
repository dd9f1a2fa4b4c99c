// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {say, t} from '../i18n/index.js';
import {operation, perform, reasonAgainst} from '../operations/index.js';
import {printed} from '../operations/keyboard.js';
import {icon} from './icon.js';

/**
 * The button of an operation, with its icon, its key in the tooltip and, when it cannot run, the reason.
 * It stays reachable by keyboard then: a reason that nobody can read helps nobody.
 */
export function operationButton(desk, id, {words = false, look = 'btn-bar'} = {}) {
  const found = operation(id);
  const reason = reasonAgainst(desk, found);
  const title = t(`operation.${id}`);
  return html`<button type="button" class="btn ${look} ${found.isOn?.(desk) ? 'active' : ''}" data-test="op-${id}"
    aria-label=${title} aria-disabled=${reason ? 'true' : 'false'} title=${tooltip(desk, found, reason)}
    aria-pressed=${found.isOn ? String(Boolean(found.isOn(desk))) : nothing}
    @click=${() => perform(desk, id)}>${icon(found.icon)}${found.count?.(desk) ? html`<span class="count">${found.count(desk)}</span>` : nothing}${words ? html`<span>${title}</span>` : nothing}</button>`;
}

/** What the tooltip of an operation says: its name, key, and the reason against it or what it would do. */
export function tooltip(desk, found, reason = reasonAgainst(desk, found)) {
  const title = t(`operation.${found.id}`);
  const named = found.keys.length ? t('tooltip.key', {title, key: printed(found.keys[0])}) : title;
  const detail = found.detail?.(desk);
  const more = reason ? t(reason) : detail ? say(detail) : '';
  return more ? `${named}\n${more}` : named;
}
