// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../i18n/index.js';
import {OPERATIONS, perform, reasonAgainst} from '../operations/index.js';
import {printed} from '../operations/keyboard.js';
import {icon} from '../widgets/icon.js';
import {Modal} from './modal.js';

/** All operations by name: type a part of it, Enter runs it. */
export class Palette extends Modal {
  static kind = 'palette';
  static properties = {text: {state: true}, at: {state: true}};

  title() {
    return t('operation.palette');
  }

  opened() {
    this.text = '';
    this.at = 0;
    this.querySelector('input').value = '';
    this.querySelector('input').focus();
  }

  body() {
    const found = this.found();
    return html`<input class="form-control" type="text" dir="auto" role="combobox" aria-expanded="true" aria-controls="palette-list" autocomplete="off"
        aria-label=${t('palette.label')} placeholder=${t('palette.label')} aria-activedescendant="palette-${this.at}" data-test="palette-text"
        @input=${({target}) => { this.text = target.value; this.at = 0; }} @keydown=${this.onKey}>
      <ul id="palette-list" class="list" role="listbox" aria-label=${this.title()}>${found.map((operation, n) => this.entry(operation, n))}</ul>
      ${found.length ? nothing : html`<p class="hint">${t('palette.nothing')}</p>`}`;
  }

  found() {
    const wanted = (this.text ?? '').trim().toLowerCase();
    const match = OPERATIONS.filter(({id}) => !['palette', 'escape'].includes(id) && t(`operation.${id}`).toLowerCase().includes(wanted));
    const blocked = operation => Number(Boolean(reasonAgainst(this.desk, operation)));
    return match.sort((one, two) => blocked(one) - blocked(two));
  }

  entry(operation, n) {
    const reason = reasonAgainst(this.desk, operation);
    return html`<li id="palette-${n}" role="option" class="list-line ${reason ? 'blocked' : ''}" aria-selected=${String(n === this.at)} aria-disabled=${String(Boolean(reason))}
      data-test="palette-entry" @click=${() => this.run(operation)}>${icon(operation.icon)}<span class="words">${t(`operation.${operation.id}`)}
      ${reason ? html`<small>${t(reason)}</small>` : nothing}</span>${operation.keys.length ? html`<kbd>${printed(operation.keys[0])}</kbd>` : nothing}</li>`;
  }

  onKey(event) {
    const found = this.found();
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) this.at = (this.at + step + found.length) % found.length;
    else if (event.key === 'Enter' && found[this.at]) this.run(found[this.at]);
    else return;
    event.preventDefault();
  }

  run(operation) {
    if (reasonAgainst(this.desk, operation)) return;
    this.close();
    this.desk.focus('chart');
    perform(this.desk, operation.id);
  }

  updated() {
    super.updated();
    this.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }
}
