// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html} from 'lit';
import {say, t} from '../../i18n/index.js';
import {Panel} from '../panel.js';

/** The steps of the chart in words, newest first; a click goes back or forth to one. */
export class Steps extends Panel {
  static watches = ['history'];

  render() {
    const {steps, at} = this.state.history;
    return html`<p class="hint">${t('steps.hint')}</p><ol class="list steps" reversed>
      ${steps.map(({step}, n) => this.line(step, n, at)).reverse()}</ol>`;
  }

  line(step, n, at) {
    return html`<li class=${n > at ? 'undone' : ''}><button type="button" class="list-line" data-test="step" aria-current=${n === at ? 'step' : 'false'}
      @click=${() => this.store.goTo(n)}><span>${say(step)}</span></button></li>`;
  }
}

customElements.define('rw-steps', Steps);
