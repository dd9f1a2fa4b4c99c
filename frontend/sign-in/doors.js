// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {AT_PROVIDER} from '../api/sign-in.js';
import {has, t} from '../i18n/index.js';

/** The way to the sign-in provider; over the desk, which would be lost, in a tab of its own. */
export function providerDoor({provider, password}, apart) {
  if (provider == null) return nothing;
  return html`${password ? html`<p class="sign-in-or">${t('sign.or')}</p>` : nothing}
    <a class="btn ${password ? 'btn-outline-primary' : 'btn-primary'}" href=${AT_PROVIDER} target=${apart ? '_blank' : '_self'} rel="noopener" data-test="provider">
      <i class="bi bi-building-lock" aria-hidden="true"></i> ${provider ? t('sign.with', {name: provider}) : t('sign.withProvider')}</a>`;
}

/** The accounts of the exercise, each a click away. */
export function exerciseDoors({exercise}, enter) {
  if (!exercise.length) return nothing;
  return html`<section class="exercise" aria-labelledby="exercise-title" data-test="exercise"><h2 id="exercise-title">${t('sign.exercise')}</h2>
    <p class="sign-in-words">${t('sign.exerciseHint')}</p>
    <ul>${exercise.map(({name, password, role}) => html`<li><button type="button" class="btn exercise-account" data-test=${name} @click=${() => enter(name, password)}>
      <strong>${t(has(`exerciseName.${name}`) ? `exerciseName.${name}` : `role.${role}`)}</strong><span>${t(`exercise.${name}`)}</span></button></li>`)}</ul></section>`;
}
