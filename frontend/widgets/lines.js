// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {label, t} from '../i18n/index.js';
import {mark} from './mark.js';

/** An entity as one line of a list: mark, label, and a small note. `on`: it is on the chart already. */
export function entityLine(catalogue, {type, label: name}, {note = null, on = false} = {}) {
  const found = catalogue.entityType(type);
  return html`<span class="entity-line">${mark(found)}<span class="entity-words"><bdi class="entity-name">${name}</bdi>
    <span class="entity-note">${label(found.label)}${note ? html` · <bdi>${note}</bdi>` : nothing}</span></span>
    ${on ? html`<i class="bi bi-check2 on-chart" title=${t('search.onChart')} aria-label=${t('search.onChart')}></i>` : nothing}</span>`;
}
