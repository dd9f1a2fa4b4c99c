// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {time} from '../i18n/format.js';
import {t} from '../i18n/index.js';
import {decide} from '../operations/protection.js';
import {icon} from '../widgets/icon.js';

/** Who asked to see what is sealed in a case; what waits can be decided. `done` is called after a decision. */
export function caseReveals(desk, {reveals = []}, done) {
  if (!reveals.length) return nothing;
  const {me, zone} = desk.store.state;
  const settle = async (id, approved) => { if (await decide(desk, id, approved)) done(); };
  return html`<section><h4>${t('case.reveals')}</h4><table class="table table-sm"><tbody>${reveals.map(each => html`<tr data-test="case-reveal">
    <td><bdi>${each.label}</bdi><small>${t(`purpose.${each.purpose}`)} · <bdi>${each.legalBasis}</bdi></small><small><bdi>${each.reason}</bdi></small></td>
    <td><bdi>${each.userName}</bdi><small>${time(each.askedAt, zone)}</small></td>
    <td>${t(`revealStatus.${each.status}`, {count: each.needed - each.approvals})}</td>
    <td class="end">${each.status !== 'WAITING' || each.user === me?.id ? nothing : html`
      <button type="button" class="btn btn-bar" data-test="reveal-approve" title=${t('reveal.approve')} aria-label=${t('reveal.approve')} @click=${() => settle(each.id, true)}>${icon('check-lg')}</button>
      <button type="button" class="btn btn-bar" data-test="reveal-refuse" title=${t('reveal.refuse')} aria-label=${t('reveal.refuse')} @click=${() => settle(each.id, false)}>${icon('x-lg')}</button>`}</td></tr>`)}</tbody></table></section>`;
}
