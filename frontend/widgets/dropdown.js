// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, LitElement, nothing} from 'lit';
import {icon} from './icon.js';

/**
 * A button that opens a list of choices. `items`: `{text, icon, checked, disabled, hint, run, test}`, or null for a line between.
 */
export class Dropdown extends LitElement {
  static properties = {items: {attribute: false}, icon: {}, label: {}, text: {}, test: {}, open: {state: true}};

  createRenderRoot() {
    return this;
  }

  render() {
    return html`<div class="dropdown" @keydown=${this.onKey} @focusout=${this.onLeave}>
      <button type="button" class="btn btn-bar" data-test=${this.test} aria-haspopup="menu" aria-expanded=${this.open ? 'true' : 'false'}
        aria-label=${this.label} title=${this.label} @click=${() => this.toggle()}>
        ${icon(this.icon)}${this.text ? html`<span>${this.text}</span>` : nothing}<i class="bi bi-chevron-down caret" aria-hidden="true"></i>
      </button>
      ${this.open ? html`<ul class="dropdown-menu show" role="menu" aria-label=${this.label}>${this.items.map(item => this.item(item))}</ul>` : nothing}
    </div>`;
  }

  item(item) {
    if (!item) return html`<li role="separator"><hr class="dropdown-divider"></li>`;
    const role = item.checked === undefined ? 'menuitem' : 'menuitemradio';
    return html`<li role="none"><button type="button" role=${role} class="dropdown-item" data-test=${item.test ?? nothing}
      aria-checked=${item.checked === undefined ? nothing : String(item.checked)} aria-disabled=${item.disabled ? 'true' : 'false'}
      title=${item.title ?? nothing} @click=${() => this.choose(item)}>
      ${icon(item.icon ?? (item.checked ? 'check2' : 'blank'))}<span>${item.text}</span>${item.hint ? html`<kbd>${item.hint}</kbd>` : nothing}
    </button></li>`;
  }

  async toggle(open = !this.open) {
    this.open = open;
    await this.updateComplete;
    if (open) this.entries()[0]?.focus();
  }

  choose(item) {
    if (item.disabled) return;
    this.open = false;
    this.querySelector('button').focus();
    item.run();
  }

  entries() {
    return [...this.querySelectorAll('.dropdown-item')];
  }

  onKey(event) {
    if (!this.open) return;
    const entries = this.entries();
    const at = entries.indexOf(document.activeElement);
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) entries[(at + step + entries.length) % entries.length].focus();
    else if (event.key === 'Escape') this.toggle(false).then(() => this.querySelector('button').focus());
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  onLeave(event) {
    if (!this.contains(event.relatedTarget)) this.open = false;
  }
}

customElements.define('rw-dropdown', Dropdown);
