// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {label, t} from '../i18n/index.js';
import {date, time} from '../i18n/format.js';
import {CASE_ROLES, casework, chosenEntities, manages, mayOpen, openCase, putMember, removeMember, share, withdraw} from '../operations/cases.js';
import {icon} from '../widgets/icon.js';
import {Task} from '../widgets/task.js';
import {trouble, waiting} from '../widgets/trouble.js';
import './case-looks.js';
import {caseReveals} from './case-reveals.js';
import {Modal} from './modal.js';

/** The cases that one may know of; of each, who is a member and with whom it is shared. */
export class Cases extends Modal {
  static kind = 'cases';
  static properties = {shown: {state: true}, opening: {state: true}, part: {state: true}};
  task = new Task(this);

  title() {
    return t('operation.cases');
  }

  opened() {
    this.opening = false;
    this.part = null;
    this.read();
  }

  read() {
    this.task.run(casework);
  }

  body() {
    const {value, error, pending} = this.task;
    if (error) return trouble(error, () => this.read());
    if (!value) return pending ? waiting() : nothing;
    const {cases} = value;
    const found = this.shown ? cases.find(({id}) => id === this.shown) : cases[0];
    return html`<div class="cases">
      <nav class="case-list" aria-label=${t('operation.cases')}>
        <ul>${cases.map(each => this.line(each, each === found && !this.opening))}</ul>
        ${mayOpen(this.desk) ? html`<button type="button" class="btn btn-sm btn-outline-secondary" data-test="case-open" aria-pressed=${String(this.opening)} @click=${() => { this.opening = true; }}>${icon('folder-plus')}${t('case.open')}</button>`
      : html`<p class="hint" data-test="case-heads">${t('case.headsOpen')}</p>`}
      </nav>
      <div class="case-page" data-test="case-page">${this.opening ? this.openForm() : found ? this.page(found, value) : html`<p class="hint">${t('case.none')}</p>`}</div>
    </div>`;
  }

  line(each, current) {
    return html`<li><button type="button" class="case-line" data-test="case-line" aria-current=${current ? 'true' : 'false'} @click=${() => this.show(each.id)}>
      <strong><bdi>${each.number}</bdi></strong>${each.title === each.number ? nothing : html`<span><bdi>${each.title}</bdi></span>`}
      <small>${t(`caseStatus.${each.status}`)}${each.role ? html` · ${t(`caseRole.${each.role}`)}` : nothing}</small></button></li>`;
  }

  page(found, {agencies, colleagues}) {
    const managed = manages(this.desk, found);
    const rows = [['case.title', found.title], ['case.court', found.court], ['case.judge', found.judge], ['case.agency', found.agency && label(found.agency.name)],
      ['case.openedAt', found.openedAt && date(found.openedAt, this.state.zone)]].filter(([, value]) => value);
    return html`<h3><bdi>${found.number}</bdi></h3>
      <dl class="case-facts">${rows.map(([key, value]) => html`<dt>${t(key)}</dt><dd><bdi>${value}</bdi></dd>`)}</dl>
      ${this.warned(found)}${this.members(found, colleagues, managed)}${this.shares(found, agencies, managed)}${caseReveals(this.desk, found, () => this.read())}${this.asked(found)}
      ${managed ? html`<rw-case-looks .case=${found.id}></rw-case-looks>` : nothing}`;
  }

  warned({warnings}) {
    return warnings.length ? html`<ul class="case-warnings" data-test="case-warnings">${warnings.map(({user, person}) => html`<li>${icon('exclamation-triangle')}<span>${t('case.warning', {user, person: person.label})}</span></li>`)}</ul>` : nothing;
  }

  members(found, colleagues, managed) {
    return html`<section><h4>${t('case.members')}</h4>
      ${found.members.length ? html`<table class="table table-sm"><tbody>${found.members.map(each => html`<tr data-test="case-member"><td><bdi>${each.user}</bdi></td><td>${t(`caseRole.${each.role}`)}</td>
        <td class="end">${managed ? html`<button type="button" class="btn btn-bar" title=${t('case.removeMember')} aria-label=${t('case.removeMemberOf', {name: each.user})} @click=${() => this.change(removeMember, {case: found.id, user: each.user})}>${icon('person-dash')}</button>` : nothing}</td></tr>`)}</tbody></table>`
      : html`<p class="hint">${t('case.noMembers')}</p>`}
      ${managed ? html`<form class="case-form" data-test="case-add-member" @submit=${event => this.submit(event, putMember, {case: found.id})}>
        ${this.field('user', 'case.user', 'text', true, 'colleagues')}<datalist id="colleagues">${colleagues.map(name => html`<option value=${name}></option>`)}</datalist>
        <label>${t('case.role')}<select class="form-select form-select-sm" name="role">${CASE_ROLES.map(role => html`<option value=${role}>${t(`caseRole.${role}`)}</option>`)}</select></label>
        <button type="submit" class="btn btn-sm btn-primary">${t('case.addMember')}</button>
      </form>` : nothing}</section>`;
  }

  shares(found, agencies, managed) {
    const chosen = this.part ?? chosenEntities(this.desk);
    return html`<section><h4>${t('case.shares')}</h4>
      ${found.shares.length ? html`<table class="table table-sm"><tbody>${found.shares.map(each => this.share(each, managed))}</tbody></table>` : html`<p class="hint">${t('case.noShares')}</p>`}
      ${!managed ? nothing : !agencies.length ? html`<p class="hint">${t('case.noAgencies')}</p>` : html`<form class="case-form" data-test="case-share" @submit=${event => this.submit(event, share, {case: found.id, entities: this.part})}>
        <label>${t('case.agency')}<select class="form-select form-select-sm" name="agency" required>${agencies.filter(({id}) => id !== found.agency?.id).map(({id, name}) => html`<option value=${id}>${label(name)}</option>`)}</select></label>${this.field('purpose', 'case.purpose', 'text', true)}${this.field('until', 'case.until', 'date', true)}
        <label class="form-check"><input class="form-check-input" type="checkbox" .checked=${Boolean(this.part)} ?disabled=${!chosen} @change=${({target}) => { this.part = target.checked ? chosenEntities(this.desk) : null; }}>${chosen ? t('case.part', {count: chosen.length}) : t('case.noPart')}</label>
        <button type="submit" class="btn btn-sm btn-primary">${t('case.share')}</button>
      </form>`}</section>`;
  }

  share(each, managed) {
    const agency = each.agency ? label(each.agency.name) : t('case.unknownAgency');
    const ended = each.withdrawnAt ?? (Date.parse(each.until) <= Date.now() ? each.until : null);
    return html`<tr data-test="case-share-line" class=${ended ? 'ended' : ''}><td><bdi>${agency}</bdi><small><bdi>${each.purpose}</bdi></small></td>
      <td>${t(each.whole ? 'case.whole' : 'case.partOf')}</td>
      <td>${ended ? t('case.endedAt', {date: date(ended, this.state.zone)}) : t('case.untilDate', {date: date(lastMoment(each.until), this.state.zone)})}</td>
      <td class="end">${ended || !managed ? nothing : html`<button type="button" class="btn btn-bar" title=${t('case.withdraw')} aria-label=${t('case.withdrawFrom', {name: agency})} @click=${() => this.change(withdraw, {id: each.id})}>${icon('slash-circle')}</button>`}</td></tr>`;
  }

  asked({hitQuestions}) {
    if (!hitQuestions.length) return nothing;
    return html`<section><h4>${t('case.asked')}</h4><table class="table table-sm"><tbody>${hitQuestions.map(each => html`<tr data-test="case-asked">
      <td><bdi>${each.entity.label}</bdi><small><bdi>${each.purpose}</bdi></small></td><td><bdi>${each.user}</bdi>${each.agency ? html`<small><bdi>${label(each.agency.name)}</bdi></small>` : nothing}</td>
      <td>${time(each.at, this.state.zone)}</td></tr>`)}</tbody></table></section>`;
  }

  openForm() {
    return html`<h3>${t('case.open')}</h3><form class="case-form" data-test="case-new" @submit=${event => this.submit(event, openCase, {})}>
      ${this.field('number', 'case.number', 'text', true)}${this.field('title', 'case.title', 'text', true)}
      ${this.field('court', 'case.court', 'text', false)}${this.field('judge', 'case.judge', 'text', false)}
      <button type="submit" class="btn btn-sm btn-primary">${t('case.open')}</button></form>`;
  }

  field(name, key, type, required, list = nothing) {
    return html`<label>${t(key)}<input class="form-control form-control-sm" name=${name} type=${type} ?required=${required} dir=${type === 'text' ? 'auto' : nothing} autocomplete="off" list=${list}></label>`;
  }

  /** What was typed for one case must not be sent for another. */
  show(id) {
    if (id !== this.shown) this.querySelectorAll('form').forEach(form => form.reset());
    this.shown = id;
    this.part = null;
    this.opening = false;
  }

  submit(event, run, given) {
    event.preventDefault();
    const form = event.target;
    const filled = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim() || null]));
    this.change(run, {...given, ...filled}, form);
  }

  async change(run, filled, form) {
    const found = await run(this.desk, filled);
    if (!found) return;
    form?.reset();
    this.show(found.id);
    this.read();
  }
}

/** A share holds until an instant, which is the beginning of the day after the last. */
const lastMoment = until => new Date(Date.parse(until) - 1).toISOString();
