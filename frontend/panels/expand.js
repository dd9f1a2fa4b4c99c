// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {label, t} from '../i18n/index.js';
import {addNeighbours, countNeighbours, LIMITS, RANKS} from '../operations/expand.js';
import {keepFocus} from '../widgets/focus.js';
import {icon} from '../widgets/icon.js';
import {mark} from '../widgets/mark.js';
import {placeAt} from '../widgets/place.js';
import {Task} from '../widgets/task.js';
import {trouble, waiting} from '../widgets/trouble.js';
import {Panel} from './panel.js';

/** The choice of neighbours to add: by type with counts first, then how many, and which. */
export class Expand extends Panel {
  static watches = ['dialog', 'catalogue'];
  static properties = {limit: {state: true}, rank: {state: true}, left: {state: true}};
  task = new Task(this);

  constructor() {
    super();
    this.limit = 100;
    this.rank = 'MOST_LINKED';
  }

  get dialog() {
    return this.state.dialog?.kind === 'expand' ? this.state.dialog : null;
  }

  changed(state, before) {
    if (this.dialog && this.dialog !== before.dialog) {
      this.left = new Set();
      this.ask();
    } else if (!this.dialog && before.dialog?.kind === 'expand') {
      this.task.clear();
      this.desk.focus('chart');
    }
    this.requestUpdate();
  }

  ask() {
    const {ids} = this.dialog;
    this.task.run(signal => countNeighbours(this.desk, ids, signal));
  }

  render() {
    if (!this.dialog) return nothing;
    const {value, error, pending} = this.task;
    return html`<section class="floating" role="dialog" aria-label=${t('expand.title')} data-test="expand" @keydown=${keepFocus}><form class="expand" @submit=${this.onSubmit}>
      <div class="head"><h2>${this.title()}</h2><button type="button" class="btn btn-bar" aria-label=${t('action.close')} @click=${() => this.close()}>${icon('x-lg')}</button></div>
      ${pending ? waiting() : nothing}
      ${error ? trouble(error, () => this.ask()) : value ? this.choices(value) : nothing}
    </form></section>`;
  }

  title() {
    const {ids} = this.dialog;
    return ids.length === 1 ? t('expand.of', {name: this.chart.findEntity(ids[0])?.label ?? ''}) : t('expand.ofMany', {count: ids.length});
  }

  choices(rows) {
    if (!rows.length) return html`<p class="hint">${t('expand.none')}</p>`;
    const chosen = rows.filter(row => !this.left.has(row));
    const total = chosen.reduce((sum, row) => sum + row.entities, 0);
    return html`<ul class="rows">${rows.map(row => this.row(row))}</ul>
      <div class="expand-limits">
        <label>${t('expand.limit')}<select class="form-select form-select-sm" data-test="expand-limit" @change=${({target}) => { this.limit = +target.value; }}>
          ${LIMITS.map(limit => html`<option value=${limit} ?selected=${limit === this.limit}>${limit}</option>`)}</select></label>
        <label>${t('expand.rank')}<select class="form-select form-select-sm" data-test="expand-rank" @change=${({target}) => { this.rank = target.value; }}>
          ${RANKS.map(rank => html`<option value=${rank} ?selected=${rank === this.rank}>${t(`rank.${rank}`)}</option>`)}</select></label>
      </div>
      <button type="submit" class="btn btn-primary" data-test="expand-add" ?disabled=${!chosen.length}>
        ${total > this.limit ? t('expand.addSome', {shown: this.limit, total}) : t('expand.addAll', {count: total})}</button>`;
  }

  row(row) {
    const {catalogue} = this.state;
    const type = catalogue.linkType(row.linkType);
    const words = label(row.direction === 'IN' && type.reverse ? type.reverse : type.label);
    const found = catalogue.entityType(row.entityType);
    return html`<li><label class="expand-row" data-test="expand-row"><input class="form-check-input" type="checkbox" .checked=${!this.left.has(row)} @change=${() => this.toggle(row)}>
      ${mark(found)}<span class="words">${label(found.plural)}<small>${row.direction === 'BOTH' ? nothing : html`<i class="bi bi-arrow-${row.direction === 'OUT' ? 'right' : 'left'} flips" aria-hidden="true"></i> `}${words}</small></span><span class="count">${row.entities.toLocaleString('en')}</span></label></li>`;
  }

  toggle(row) {
    const left = new Set(this.left);
    if (!left.delete(row)) left.add(row);
    this.left = left;
  }

  onSubmit(event) {
    event.preventDefault();
    const {ids} = this.dialog;
    const rows = this.left.size ? this.task.value.filter(row => !this.left.has(row)) : null;
    const {rank, limit} = this;
    this.close();
    addNeighbours(this.desk, {ids, rows, rank, limit});
  }

  close() {
    this.store.update({dialog: null});
  }

  updated() {
    const form = this.querySelector('form');
    if (!form) return;
    placeAt(form.parentElement, {x: this.dialog.at.x + (document.dir === 'rtl' ? -44 : 44), y: this.dialog.at.y - 24});
    if (!form.contains(document.activeElement)) (form.querySelector('[type=submit]') ?? form.querySelector('button')).focus();
    else if (this.task.value && document.activeElement === form.querySelector('.head button')) form.querySelector('[type=submit]')?.focus();
  }
}
