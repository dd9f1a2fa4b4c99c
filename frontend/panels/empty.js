// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {label, t} from '../i18n/index.js';
import {perform} from '../operations/index.js';
import {place, ranking} from '../operations/find.js';
import {entityLine} from '../widgets/lines.js';
import {icon} from '../widgets/icon.js';
import {Task} from '../widgets/task.js';
import {trouble, waiting} from '../widgets/trouble.js';
import {Panel} from './panel.js';

const TYPES = ['Person', 'Organisation', 'Phone'];

/** What an empty chart shows: one sentence, and ways to begin. */
export class Empty extends Panel {
  static watches = ['history', 'catalogue', 'about', 'me'];
  static properties = {type: {state: true}};
  task = new Task(this);

  constructor() {
    super();
    this.type = 'Person';
  }

  render() {
    const {catalogue, about, me} = this.state;
    this.hidden = this.chart.entities.size > 0 || !catalogue;
    if (this.hidden) return nothing;
    const loaded = about.entities.reduce((sum, each) => sum + each.count, 0);
    return html`<div class="empty" data-test="empty">
      <h2>${loaded ? t('empty.title') : t(me?.signIn ? 'empty.noCase' : 'empty.nothing')}</h2>
      <p>${loaded ? t(about.training ? 'empty.training' : 'empty.hint') : t(me?.signIn ? 'empty.ask' : 'empty.import')}</p>
      ${loaded ? html`<button type="button" class="btn btn-primary" data-test="begin" @click=${() => perform(this.desk, 'search')}>${icon('search')} ${t('empty.search')}</button>
        ${this.ranking()}` : nothing}
    </div>`;
  }

  ranking() {
    const {value, error, pending} = this.task;
    return html`<section class="ranking"><h3>${t('find.mostLinked')}</h3>
      <div class="choices" role="group" aria-label=${t('find.type')}>${this.types().map(type => html`<button type="button" class="choice ${type === this.type ? 'active' : ''}"
        aria-pressed=${String(type === this.type)} @click=${() => this.choose(type)}>${label(this.state.catalogue.entityType(type).plural)}</button>`)}</div>
      ${pending ? waiting() : nothing}
      ${error ? trouble(error, () => this.ask()) : nothing}
      <ul class="list">${value?.ranked.map(({entity, neighbours}) => html`<li><button type="button" class="list-line" data-test="ranked"
        @click=${() => place(this.desk, [entity])}>${entityLine(this.state.catalogue, entity, {note: t('count.neighbours', {count: neighbours})})}</button></li>`)}</ul>
    </section>`;
  }

  types() {
    const loaded = new Set(this.state.about.entities.map(each => each.type));
    return TYPES.filter(type => loaded.has(type));
  }

  choose(type) {
    this.type = type;
    this.ask();
  }

  ask() {
    this.task.run(signal => ranking({types: [this.type], limit: 6}, signal));
  }

  updated() {
    if (!this.hidden && !this.task.value && !this.task.pending && !this.task.error) this.ask();
  }
}
