// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html} from 'lit';
import {t} from '../i18n/index.js';
import {OPERATIONS} from '../operations/index.js';
import {printed} from '../operations/keyboard.js';
import {Modal} from './modal.js';

const GROUPS = ['question', 'selection', 'edit', 'view', 'layout', 'desk'];
const ON_CHART = [['Tab', 'keys.tab'], ['← ↑ → ↓', 'keys.arrows'], ['Enter', 'keys.enter'], ['Shift', 'keys.shift']];

/** All keys, by what they are for. */
export class Keys extends Modal {
  static kind = 'keys';

  title() {
    return t('operation.keys');
  }

  body() {
    return html`<div class="key-groups">${GROUPS.map(group => this.group(t(`group.${group}`), this.keysOf(group)))}
      ${this.group(t('group.chart'), ON_CHART.map(([key, text]) => [[key], t(text)]))}</div>`;
  }

  keysOf(group) {
    return OPERATIONS.filter(operation => operation.group === group && operation.keys.length)
      .map(({id, keys}) => [[...new Set(keys.map(printed))].slice(0, 2), t(`operation.${id}`)]);
  }

  group(title, lines) {
    return html`<section><h3>${title}</h3><dl>${lines.map(([keys, text]) => html`<div><dt>${text}</dt><dd>${keys.map(key => html`<kbd dir="ltr">${key}</kbd>`)}</dd></div>`)}</dl></section>`;
  }
}
