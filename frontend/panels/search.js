// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../i18n/index.js';
import {place, showFound, suggest} from '../operations/find.js';
import {entityLine} from '../widgets/lines.js';
import {Task} from '../widgets/task.js';
import {trouble, waiting} from '../widgets/trouble.js';
import {Panel} from './panel.js';

const PAUSE = 140;

/** The search box with suggestions while one types. */
export class Search extends Panel {
  static watches = ['catalogue'];
  static properties = {text: {state: true}, at: {state: true}, open: {state: true}};

  constructor() {
    super();
    this.text = '';
    this.at = -1;
    this.task = new Task(this);
  }

  render() {
    const shown = this.open && this.text.trim() !== '';
    return html`<div class="search" role="search" @focusout=${this.onLeave}>
      <i class="bi bi-search" aria-hidden="true"></i>
      <input class="form-control" type="text" dir="auto" data-test="search" role="combobox" autocomplete="off" spellcheck="false"
        aria-label=${t('search.label')} placeholder=${t('search.placeholder')} aria-autocomplete="list" aria-expanded=${shown ? 'true' : 'false'}
        aria-controls="suggestions" aria-activedescendant=${shown && this.at >= 0 ? `suggestion-${this.at}` : nothing}
        .value=${this.text} @input=${this.onInput} @keydown=${this.onKey} @focus=${() => { this.open = true; }}>
      <kbd aria-hidden="true">/</kbd>
      ${shown ? this.list() : nothing}
    </div>`;
  }

  list() {
    const {value, error, pending} = this.task;
    return html`<div class="suggestions">
      ${pending ? waiting() : nothing}
      ${error ? trouble(error, () => this.ask()) : nothing}
      ${value && !error ? html`<ul id="suggestions" role="listbox" aria-label=${t('search.label')}>
        ${value.found.map((each, n) => this.suggestion(each, n))}
        ${value.total > value.found.length ? this.rest(value) : nothing}
      </ul>` : nothing}
      ${value && !value.total && !pending && !error ? html`<p class="hint" data-test="nothing-found">${t('search.nothing')}</p>` : nothing}
    </div>`;
  }

  suggestion({entity, matchedOn}, n) {
    return html`<li id="suggestion-${n}" role="option" data-test="suggestion" aria-selected=${n === this.at ? 'true' : 'false'}
      @pointerdown=${event => event.preventDefault()} @click=${() => this.choose(n)}>
      ${entityLine(this.state.catalogue, entity, {matchedOn, on: this.chart.has(entity.id)})}</li>`;
  }

  rest({found, total}) {
    const n = found.length;
    return html`<li id="suggestion-${n}" role="option" class="rest" data-test="all-found" aria-selected=${n === this.at ? 'true' : 'false'}
      @pointerdown=${event => event.preventDefault()} @click=${() => this.choose(n)}>${t('search.all', {shown: n, total})}</li>`;
  }

  onInput({target}) {
    this.text = target.value;
    this.at = -1;
    this.open = true;
    clearTimeout(this.pause);
    if (this.text.trim()) this.pause = setTimeout(() => this.ask(), PAUSE);
    else this.task.clear();
  }

  ask() {
    this.asked = this.task.run(signal => suggest(this.text.trim(), signal));
  }

  async onKey(event) {
    const count = this.task.value ? this.task.value.found.length + (this.task.value.total > this.task.value.found.length) : 0;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && count) this.at = (this.at + step + count + (this.at < 0 && step < 0 ? 1 : 0)) % count;
    else if (event.key === 'Enter') await this.onEnter();
    else if (event.key === 'Escape' && (this.open && this.text)) this.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  async onEnter() {
    if (!this.text.trim()) return;
    if (this.at >= 0) this.choose(this.at);
    else this.showAll();
  }

  choose(n) {
    const found = this.task.value.found[n];
    if (!found) return this.showAll();
    this.clear();
    this.desk.focus('chart');
    return place(this.desk, [found.entity]);
  }

  showAll() {
    showFound(this.desk, this.text.trim());
    this.clear();
  }

  clear() {
    clearTimeout(this.pause);
    this.text = '';
    this.open = false;
    this.at = -1;
    this.task.clear();
  }

  onLeave({relatedTarget}) {
    if (!this.contains(relatedTarget)) this.open = false;
  }
}
