// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html} from 'lit';
import {label, t} from '../../i18n/index.js';
import {ROLES} from '../../operations/office.js';
import {check, choice} from './section.js';

/** The parts of a form that say what a user is: roles, agency, head of it, second factor. */
export const rights = (agencies, {roles, agency = null, head = false, secondFactorRequired = false}) => html`
  <fieldset class="office-roles"><legend>${t('office.roles')}</legend>${ROLES.map(role => check('role', `role.${role}`, roles.includes(role), role))}</fieldset>
  ${choice('agency', 'case.agency', [['', t('office.noAgency')], ...agencies.map(({id, name}) => [id, label(name)])], agency?.id)}
  ${check('head', 'office.isHead', head)}${check('secondFactorRequired', 'office.requireFactor', secondFactorRequired)}`;

/** What such a form says. */
export function rightsOf(form) {
  const data = new FormData(form);
  return {roles: data.getAll('role'), agency: data.get('agency') || null, head: data.has('head'), secondFactorRequired: data.has('secondFactorRequired')};
}
