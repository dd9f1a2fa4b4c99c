// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {date} from '../i18n/format.js';
import {label, t} from '../i18n/index.js';
import {missing} from '../model/badges.js';
import {visible} from '../model/visible.js';
import {perform} from '../operations/index.js';
import {icon} from '../widgets/icon.js';
import {mark} from '../widgets/mark.js';
import {Panel} from './panel.js';

const MOST = 500;

/** The panel at the foot: the chart as a table, for reading, sorting and choosing without a pointer. */
export class Bottom extends Panel {
  static watches = ['history', 'selection', 'panels', 'catalogue', 'zone'];
  static properties = {what: {state: true}, by: {state: true}, down: {state: true}};

  constructor() {
    super();
    this.what = 'entities';
    this.by = 'links';
    this.down = true;
  }

  render() {
    this.hidden = this.state.panels.bottom !== 'table' || !this.state.catalogue;
    if (this.hidden) return nothing;
    const columns = COLUMNS[this.what];
    const rows = this.rows(columns);
    return html`<section class="panel" aria-label=${t('table.label')} data-test="table">
      <div class="panel-tabs"><div class="tabs" role="tablist" aria-label=${t('table.label')}>${Object.keys(COLUMNS).map(what => html`<button type="button" role="tab" class="tab ${what === this.what ? 'active' : ''}"
        aria-selected=${String(what === this.what)} data-test="table-${what}" @click=${() => this.turn(what)}>${t(`table.${what}`)}</button>`)}</div>
        <span class="hint">${rows.length > MOST ? t('find.shown', {shown: MOST, total: rows.length}) : ''}</span>
        <button type="button" class="btn btn-bar close" aria-label=${t('action.close')} title=${t('action.close')} @click=${() => perform(this.desk, 'table')}>${icon('x-lg')}</button></div>
      <div class="panel-body"><table class="table table-sm table-hover"><thead><tr>${columns.map(column => this.head(column))}</tr></thead>
        <tbody>${rows.slice(0, MOST).map(row => this.line(row, columns))}</tbody></table></div></section>`;
  }

  head({name, number}) {
    const on = name === this.by;
    return html`<th class=${number ? 'number' : ''} aria-sort=${on ? (this.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="line-button" @click=${() => this.sort(name)}>${t(`table.${name}`)}${on ? icon(this.down ? 'caret-down-fill' : 'caret-up-fill') : nothing}</button></th>`;
  }

  rows(columns) {
    const items = visible(this.chart)[this.what];
    const column = columns.find(({name}) => name === this.by) ?? columns[0];
    const keyed = items.map(item => ({item, key: column.key(item, this)}));
    keyed.sort((one, two) => compare(one.key, two.key) * (this.down ? -1 : 1) || (one.item.id < two.item.id ? -1 : 1));
    return keyed.map(({item}) => item);
  }

  line(item, columns) {
    const on = this.store.selection.has(item.id);
    return html`<tr class=${on ? 'table-active' : ''} aria-selected=${String(on)} data-test="row" @click=${event => this.select(item, event)}>
      ${columns.map(column => html`<td class=${column.number ? 'number' : ''}>${column.show(item, this)}</td>`)}</tr>`;
  }

  select({id, from}, {shiftKey, ctrlKey}) {
    this.store.select(shiftKey || ctrlKey ? [...this.store.selection, id] : [id]);
    this.desk.view.reveal([from ?? id]);
  }

  sort(name) {
    this.down = this.by === name ? !this.down : false;
    this.by = name;
  }

  turn(what) {
    this.what = what;
    this.by = COLUMNS[what][0].name;
    this.down = false;
  }
}

const name = (id, {chart}) => chart.findEntity(id)?.label ?? '';
const typeOf = ({type}, {state}) => label(state.catalogue.entityType(type).label);
const linkTypeOf = ({type}, {state}) => label(state.catalogue.linkType(type).label);
const day = (iso, {state}) => iso ? html`<span class="nowrap" title=${state.zone}>${date(iso, state.zone)}</span>` : nothing;

const COLUMNS = {
  entities: [
    {name: 'name', key: ({label: text}) => text, show: (item, {state}) => html`<button type="button" class="line-button">${mark(state.catalogue.entityType(item.type))}<bdi>${item.label}</bdi></button>`},
    {name: 'type', key: typeOf, show: typeOf},
    {name: 'links', number: true, key: ({id}, {chart}) => chart.linksOf(id).length, show: ({id}, {chart}) => chart.linksOf(id).length.toLocaleString('en')},
    {name: 'missing', number: true, key: (item, {chart}) => missing(chart, item), show: (item, {chart}) => missing(chart, item).toLocaleString('en')},
  ],
  links: [
    {name: 'from', key: (item, panel) => name(item.from, panel), show: (item, panel) => html`<button type="button" class="line-button"><bdi>${name(item.from, panel)}</bdi></button>`},
    {name: 'linkType', key: linkTypeOf, show: linkTypeOf},
    {name: 'to', key: (item, panel) => name(item.to, panel), show: (item, panel) => html`<bdi>${name(item.to, panel)}</bdi>`},
    {name: 'count', number: true, key: ({count}) => count, show: ({count}) => count.toLocaleString('en')},
    {name: 'first', key: ({first}) => first ?? '', show: (item, panel) => day(item.first, panel)},
    {name: 'last', key: ({last}) => last ?? '', show: (item, panel) => day(item.last, panel)},
    {name: 'status', key: ({status}) => status, show: ({status}) => t(`status.${status}`)},
  ],
};

function compare(one, two) {
  return typeof one === 'number' ? one - two : one.localeCompare(two);
}
