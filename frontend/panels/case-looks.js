// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {time} from '../i18n/format.js';
import {has, label, t} from '../i18n/index.js';
import {looks} from '../operations/cases.js';
import {Task} from '../widgets/task.js';
import {trouble, waiting} from '../widgets/trouble.js';
import {Panel} from './panel.js';

/** Who looked at a case, from the audit; asked for once it is opened, since the log is read for it. */
export class CaseLooks extends Panel {
  static watches = ['zone'];
  static properties = {case: {attribute: false}, open: {state: true}};
  task = new Task(this);

  willUpdate(changed) {
    if (!changed.get('case') || changed.get('case') === this.case) return;
    this.open = false;
    this.task.clear();
  }

  render() {
    return html`<section><details class="case-looks" data-test="case-looks" .open=${Boolean(this.open)} @toggle=${({target}) => this.onToggle(target.open)}>
      <summary>${t('case.looks')}</summary>${this.open ? this.body() : nothing}</details></section>`;
  }

  body() {
    const {value, error} = this.task;
    if (error) return trouble(error, () => this.read());
    if (!value) return waiting();
    if (!value.length) return html`<p class="hint">${t('case.noLooks')}</p>`;
    return html`<p class="hint">${t('case.looksHint')}</p><table class="table table-sm"><tbody>${value.map(each => html`<tr data-test="case-look">
      <td><bdi>${each.user}</bdi>${each.agency ? html`<small><bdi>${label(each.agency.name)}</bdi></small>` : nothing}</td>
      <td>${has(`deed.${each.operation}`) ? t(`deed.${each.operation}`) : html`<bdi dir="ltr">${each.operation}</bdi>`}<small>${t(`deedKind.${each.kind}`)}</small></td>
      <td>${time(each.at, this.state.zone)}</td></tr>`)}</tbody></table>`;
  }

  onToggle(open) {
    this.open = open;
    if (open && !this.task.value && !this.task.pending) this.read();
  }

  read() {
    this.task.run(signal => looks(this.case, signal));
  }
}

customElements.define('rw-case-looks', CaseLooks);
