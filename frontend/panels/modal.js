// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../i18n/index.js';
import {icon} from '../widgets/icon.js';
import {Panel} from './panel.js';

/** The base of dialogs that take the whole attention; `kind` names the one that shows itself. */
export class Modal extends Panel {
  static watches = ['dialog', 'history', 'selection'];
  static kind;

  get isOpen() {
    return this.state.dialog?.kind === this.constructor.kind;
  }

  changed(state, before) {
    const wasOpen = before.dialog?.kind === this.constructor.kind;
    if (this.isOpen || wasOpen) this.requestUpdate();
    if (wasOpen && !this.isOpen) this.giveBack();
  }

  render() {
    if (!this.isOpen) return nothing;
    return html`<dialog class="modal-box ${this.constructor.kind}" aria-label=${this.title()} data-test=${this.constructor.kind} @cancel=${this.onCancel}
      @click=${event => event.target === event.currentTarget && this.close()}>
      <header><h2>${this.title()}</h2><button type="button" class="btn btn-bar" aria-label=${t('action.close')} @click=${() => this.close()}>${icon('x-lg')}</button></header>
      ${this.body()}
    </dialog>`;
  }

  updated() {
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) {
      this.before = document.activeElement;
      dialog.showModal();
      this.opened?.();
    }
  }

  /** The keyboard goes back to where it was, or to the chart. */
  async giveBack() {
    await this.updateComplete;
    if (this.before?.isConnected && this.before !== document.body) this.before.focus();
    else this.desk.focus('chart');
  }

  onCancel(event) {
    event.preventDefault();
    this.close();
  }

  close() {
    this.store.update({dialog: null});
  }
}
