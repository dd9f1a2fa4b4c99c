// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {LANGUAGES, language, t} from '../i18n/index.js';
import {openAccount, signOut, signOutEverywhere} from '../operations/account.js';
import {operation, OPERATIONS, perform, reasonAgainst} from '../operations/index.js';
import {officeParts} from '../operations/office.js';
import {printed} from '../operations/keyboard.js';
import {chooseLanguage, chooseTheme, chooseZone} from '../operations/preferences.js';
import {operationButton, tooltip} from '../widgets/button.js';
import {Panel} from './panel.js';

const THEMES = {light: 'sun', dark: 'moon-stars', system: 'circle-half'};
const ZONES = [...new Set(['Asia/Baghdad', 'UTC', 'Europe/London', Intl.DateTimeFormat().resolvedOptions().timeZone])];

/** The bar on top: steps, tools, search, and how the page looks. */
export class TopBar extends Panel {
  static watches = ['history', 'selection', 'tool', 'panels', 'theme', 'zone', 'catalogue', 'me', 'office', 'waiting'];

  render() {
    const button = id => operationButton(this.desk, id);
    if (this.state.office) return this.ofOffice();
    return html`<header class="top-bar" role="banner">
      <h1 class="brand"><img src="icon.svg" alt="" width="22" height="22"><span translate="no">${t('app.name')}</span></h1>
      <div class="tools" role="toolbar" aria-label=${t('bar.tools')}>
        <div class="tool-group">${['undo', 'redo'].map(button)}</div>
        <div class="tool-group">${['expand', 'path', 'connect', 'common'].map(id => operationButton(this.desk, id, {words: true}))}</div>
        <div class="tool-group">${['pin', 'hide', 'remove'].map(button)}</div>
        <div class="tool-group">${this.layouts()}${this.exports()}</div>
      </div>
      <rw-search></rw-search>
      <div class="tools ends">
        <div class="tool-group">${['cases', ...this.office(), 'side.find', 'side.filter', 'side.steps', 'table', 'inspector'].map(button)}</div>
        <div class="tool-group">${this.languages()}${this.looks()}${button('keys')}${this.reader()}</div>
      </div>
    </header>`;
  }

  /** Without the tools of a chart that its reader does not have. */
  ofOffice() {
    return html`<header class="top-bar" role="banner">
      <h1 class="brand"><img src="icon.svg" alt="" width="22" height="22"><span translate="no">${t('app.name')}</span></h1>
      <div class="tools ends"><div class="tool-group">${this.languages()}${this.looks()}${this.reader()}</div></div>
    </header>`;
  }

  /** The button of users and audit, where they are the reader's. */
  office() {
    return officeParts(this.state.me ?? undefined).length ? ['office'] : [];
  }

  layouts() {
    const items = OPERATIONS.filter(({group}) => group === 'layout').map(found => this.item(found));
    return this.dropdown('diagram-3-fill', t('bar.layout'), items, 'layouts');
  }

  exports() {
    return this.dropdown('download', t('bar.export'), ['png', 'svg'].map(id => this.item(operation(id))), 'exports');
  }

  item(found) {
    const reason = reasonAgainst(this.desk, found);
    return {
      text: t(`operation.${found.id}`), icon: found.icon, disabled: Boolean(reason), title: tooltip(this.desk, found, reason),
      hint: found.keys.length ? printed(found.keys[0]) : null, run: () => perform(this.desk, found.id), test: `op-${found.id}`,
    };
  }

  languages() {
    const items = Object.entries(LANGUAGES).map(([code, {name}]) => (
      {text: name, checked: code === language(), run: () => chooseLanguage(code), test: `language-${code}`}));
    return this.dropdown('translate', t('bar.language'), items, 'languages');
  }

  looks() {
    const {theme, zone} = this.state;
    const themes = Object.keys(THEMES).map(each => (
      {text: t(`theme.${each}`), checked: each === theme, run: () => chooseTheme(this.desk, each), test: `theme-${each}`}));
    const zones = ZONES.map(each => (
      {text: each, checked: each === zone, title: t('zone.title'), run: () => chooseZone(this.desk, each), test: `zone-${each}`}));
    return this.dropdown(THEMES[theme] ?? 'circle-half', t('bar.looks'), [...themes, null, ...zones], 'looks');
  }

  /** Nothing where no one signs in. */
  reader() {
    const {me} = this.state;
    if (!me?.signIn) return nothing;
    return this.dropdown('person-circle', t('account.menu', {name: me.name}), [
      {text: me.name, icon: 'person', disabled: true},
      {text: t('account.title'), icon: 'key', run: () => openAccount(this.desk), test: 'account-open'},
      null,
      {text: t('account.signOut'), icon: 'box-arrow-right', run: () => signOut(this.desk), test: 'sign-out'},
      {text: t('account.signOutEverywhere'), icon: 'door-closed', run: () => signOutEverywhere(this.desk), test: 'sign-out-everywhere'},
    ], 'reader');
  }

  dropdown(icon, label, items, test) {
    return html`<rw-dropdown .icon=${icon} .label=${label} .items=${items} .test=${test}></rw-dropdown>`;
  }
}
