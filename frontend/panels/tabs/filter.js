// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {date, dayOf, startOfDay} from '../../i18n/format.js';
import {t} from '../../i18n/index.js';
import {isFiltered} from '../../model/visible.js';
import {narrow} from '../../operations/legend.js';
import {perform} from '../../operations/index.js';
import {Panel} from '../panel.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const STATUSES = ['CONFIRMED', 'SUSPECTED', 'INFERRED'];

/** What links are drawn and asked for: by status and period. */
export class Filter extends Panel {
  static watches = ['history', 'zone'];

  render() {
    const {filter} = this.chart;
    return html`<p class="hint">${t('filter.hint')}</p>
      <fieldset><legend>${t('filter.status')}</legend>${STATUSES.map(status => this.status(filter, status))}</fieldset>
      <fieldset><legend>${t('filter.period')}</legend>
        ${this.bound('from', filter.from)}${this.bound('to', filter.to)}
        <p class="hint">${t('filter.periodHint')}</p>
      </fieldset>
      <button type="button" class="btn btn-sm btn-outline-secondary" data-test="filter-clear" ?disabled=${!isFiltered(this.chart) && !this.chart.off.size}
        @click=${() => perform(this.desk, 'showAll')}>${t('operation.showAll')}</button>`;
  }

  status({statuses}, status) {
    const on = !statuses || statuses.includes(status);
    return html`<label class="form-check"><input class="form-check-input" type="checkbox" .checked=${on} data-test="status-${status}"
      @change=${() => this.toggle(status, on)}><span class="line-sample ${status.toLowerCase()}" aria-hidden="true"></span>${t(`status.${status}`)}</label>`;
  }

  bound(name, value) {
    const {zone} = this.state;
    return html`<label class="bound"><span>${t(`filter.${name}`)}</span><input class="form-control form-control-sm" type="text" dir="ltr" inputmode="numeric"
      placeholder=${t('filter.example')} data-test="period-${name}" .value=${value ? dayOf(value, zone) : ''} @change=${({target}) => this.setBound(name, target)}>
      <span></span><span class="hint">${value ? date(value, zone) : nothing}</span></label>`;
  }

  setBound(name, input) {
    const day = input.value.trim();
    const valid = !day || (DAY.test(day) && !Number.isNaN(Date.parse(day)));
    input.setCustomValidity(valid ? '' : t('filter.invalid'));
    input.reportValidity();
    if (valid) narrow(this.desk, {[name]: day ? startOfDay(day, this.state.zone) : null});
  }

  toggle(status, on) {
    const before = this.chart.filter.statuses ?? STATUSES;
    const after = on ? before.filter(each => each !== status) : STATUSES.filter(each => each === status || before.includes(each));
    narrow(this.desk, {statuses: after.length === STATUSES.length ? null : after});
  }
}

customElements.define('rw-filter', Filter);
