// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import * as api from '../../operations/facts.js';
import {label, t} from '../../i18n/index.js';
import {operationButton} from '../../widgets/button.js';
import {mark} from '../../widgets/mark.js';
import {facts} from '../../widgets/facts.js';
import {Task} from '../../widgets/task.js';
import {trouble, waiting} from '../../widgets/trouble.js';
import {Panel} from '../panel.js';
import {linksOf} from './links.js';
import {maskedOf} from './masked.js';

/** One entity: its name, what can be done with it, what each data set says of it, and its links. */
export class EntityView extends Panel {
  static watches = ['history', 'catalogue', 'zone'];
  static properties = {entity: {attribute: false}};
  task = new Task(this);

  willUpdate(changed) {
    const before = changed.get('entity');
    if (changed.has('entity') && before?.id !== this.entity.id) this.ask();
  }

  ask() {
    this.task.value = null;
    this.task.run(signal => api.factsOf(this.entity, signal));
  }

  render() {
    const type = this.state.catalogue.entityType(this.entity.type);
    const {value, error, pending} = this.task;
    return html`<header class="inspect-head">${mark(type)}<div><h2><bdi data-test="inspector-name">${this.entity.label}</bdi></h2>
        <p>${label(type.label)}${this.entity.links == null ? nothing : html` · ${t('count.links', {count: this.entity.links})}`}</p></div></header>
      <div class="inspect-actions">${['expand', 'pin', 'hide', 'remove'].map(id => operationButton(this.desk, id, {words: id === 'expand', look: 'btn-sm btn-outline-secondary'}))}</div>
      ${pending ? waiting() : nothing}
      ${error ? trouble(error, () => this.ask()) : nothing}
      ${maskedOf(this.desk, this.entity, value?.masked, type.properties)}
      ${value?.facts.map(fact => facts(fact, type.properties, this.state.zone))}
      ${value && !value.facts.length ? html`<p class="hint">${t('facts.none')}</p>` : nothing}
      ${linksOf(this.desk, this.entity)}`;
  }
}

customElements.define('rw-entity', EntityView);
