// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {label, t} from '../../i18n/index.js';
import {page, place, ranking} from '../../operations/find.js';
import {entityLine} from '../../widgets/lines.js';
import {Task} from '../../widgets/task.js';
import {trouble, waiting} from '../../widgets/trouble.js';
import {Panel} from '../panel.js';

/** All that was found, page by page; without a question, the most linked entities. */
export class Find extends Panel {
  static watches = ['history', 'find', 'catalogue'];
  task = new Task(this);

  connectedCallback() {
    super.connectedCallback();
    this.ask();
  }

  changed(state, before, changed) {
    if (changed.includes('find')) this.ask();
    this.requestUpdate();
  }

  ask(after = null) {
    const {text, types} = this.state.find;
    const before = after ? this.task.value.found : [];
    return this.task.run(async signal => {
      if (!text) return ranked(await ranking({types: types ?? ['Person'], limit: 20}, signal));
      const answer = await page({text, types, after}, signal);
      return {...answer, found: [...before, ...answer.found]};
    });
  }

  render() {
    const {text} = this.state.find;
    const {value, error, pending} = this.task;
    return html`
      <form class="find-form" @submit=${this.onSubmit}>
        <input class="form-control form-control-sm" type="search" name="text" dir="auto" .value=${text} aria-label=${t('search.label')}
          placeholder=${t('search.placeholder')} data-test="find-text">
        ${this.types()}
      </form>
      ${pending ? waiting() : nothing}
      ${error ? trouble(error, () => this.ask()) : value ? this.list(value) : nothing}`;
  }

  types() {
    const {types} = this.state.find;
    const known = this.state.about?.entities.map(each => each.type) ?? [];
    return html`<select class="form-select form-select-sm" aria-label=${t('find.type')} data-test="find-type" @change=${this.onType}>
      <option value="" ?selected=${!types}>${this.state.find.text ? t('find.anyType') : t('find.rankedType')}</option>
      ${[...new Set(known)].map(type => html`<option value=${type} ?selected=${types?.[0] === type}>${label(this.state.catalogue.entityType(type).plural)}</option>`)}
    </select>`;
  }

  list({found, total, next, isRanking}) {
    const missing = found.map(each => each.entity).filter(entity => !this.chart.has(entity.id));
    return html`<div class="list-head"><span>${isRanking ? t('find.mostLinked') : t('find.shown', {shown: found.length, total})}</span>
        ${missing.length > 1 ? html`<button type="button" class="btn btn-sm btn-link" data-test="add-all" @click=${() => place(this.desk, missing)}>
          ${t('find.addAll', {count: missing.length})}</button>` : nothing}</div>
      <ul class="list">${found.map(each => this.line(each))}</ul>
      ${next ? html`<button type="button" class="btn btn-sm btn-outline-secondary more" data-test="find-more" @click=${() => this.ask(next)}>${t('find.more')}</button>` : nothing}
      ${found.length ? nothing : html`<p class="hint">${t('search.nothing')}</p>`}`;
  }

  line({entity, matchedOn, neighbours}) {
    const note = neighbours === undefined ? null : t('count.neighbours', {count: neighbours});
    return html`<li><button type="button" class="list-line" data-test="found" title=${t('find.add')} @click=${() => place(this.desk, [entity])}>
      ${entityLine(this.state.catalogue, entity, {note, matchedOn, on: this.chart.has(entity.id)})}</button></li>`;
  }

  onSubmit(event) {
    event.preventDefault();
    this.store.update({find: {...this.state.find, text: new FormData(event.target).get('text').trim()}});
  }

  onType({target}) {
    this.store.update({find: {...this.state.find, types: target.value ? [target.value] : null}});
  }
}

function ranked(answer) {
  return {found: answer.ranked, total: answer.total, next: null, isRanking: true};
}

customElements.define('rw-find', Find);
