// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../i18n/index.js';
import {operation, perform, reasonAgainst} from '../operations/index.js';
import {printed} from '../operations/keyboard.js';
import {icon} from '../widgets/icon.js';
import {placeAt} from '../widgets/place.js';
import {Panel} from './panel.js';

const LISTS = {
  selection: ['expand', 'path', 'connect', 'common', 'askOthers', 'protect', null, 'selectNeighbours', 'invert', null, 'pin', 'hide', 'remove'],
  chart: ['search', 'selectAll', 'showAll', 'fit', null, 'undo', 'redo', null, 'png', 'svg'],
};

/** The menu of the right button: what can be done with what is selected, or with the chart. */
export class Menu extends Panel {
  static watches = ['menu'];

  render() {
    const {menu} = this.state;
    if (!menu) return nothing;
    const shown = LISTS[menu.kind].filter(id => !id || !reasonAgainst(this.desk, operation(id)));
    return html`<ul class="floating menu dropdown-menu show" role="menu" aria-label=${t('menu.label')} data-test="menu"
      @keydown=${this.onKey} @focusout=${this.onLeave}>${shown.map((id, n) => this.entry(id, shown[n - 1]))}</ul>`;
  }

  entry(id, before) {
    if (!id) return before ? html`<li role="separator"><hr class="dropdown-divider"></li>` : nothing;
    const found = operation(id);
    return html`<li role="none"><button type="button" role="menuitem" class="dropdown-item" data-test="menu-${id}" @click=${() => this.choose(id)}>
      ${icon(found.icon)}<span>${t(`operation.${id}`)}</span>${found.keys.length ? html`<kbd>${printed(found.keys[0])}</kbd>` : nothing}</button></li>`;
  }

  choose(id) {
    this.store.update({menu: null});
    this.desk.focus('chart');
    perform(this.desk, id);
  }

  onKey(event) {
    const entries = [...this.querySelectorAll('.dropdown-item')];
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!step) return;
    entries[(entries.indexOf(document.activeElement) + step + entries.length) % entries.length].focus();
    event.preventDefault();
  }

  onLeave({relatedTarget, currentTarget}) {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) this.store.update({menu: null});
  }

  updated() {
    const list = this.querySelector('ul');
    if (!list) return;
    placeAt(list, this.state.menu.at);
    list.querySelector('.dropdown-item')?.focus();
  }
}
