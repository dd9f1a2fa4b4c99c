// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html, nothing} from 'lit';
import {t} from '../i18n/index.js';
import {perform} from '../operations/index.js';
import {icon} from '../widgets/icon.js';
import './tabs/filter.js';
import './tabs/find.js';
import './tabs/steps.js';
import {Panel} from './panel.js';

const TABS = {
  find: {icon: 'list-ul', body: () => html`<rw-find></rw-find>`},
  filter: {icon: 'funnel', body: () => html`<rw-filter></rw-filter>`},
  steps: {icon: 'clock-history', body: () => html`<rw-steps></rw-steps>`},
};

/** The panel at the start of the page, with its tabs; gone when none is open. */
export class Side extends Panel {
  static watches = ['panels', 'catalogue'];

  render() {
    const {panels: {side}, catalogue} = this.state;
    this.hidden = !TABS[side];
    if (this.hidden || !catalogue) return nothing;
    return html`<aside class="panel" aria-label=${t('side.label')}>
      <div class="panel-tabs"><div class="tabs" role="tablist" aria-label=${t('side.label')}>${Object.keys(TABS).map(name => this.tab(name, name === side))}</div>
        <button type="button" class="btn btn-bar close" aria-label=${t('action.close')} title=${t('action.close')}
          @click=${() => perform(this.desk, `side.${side}`)}>${icon('x-lg')}</button>
      </div>
      <div class="panel-body" role="tabpanel" aria-label=${t(`operation.side.${side}`)}>${TABS[side].body()}</div>
    </aside>`;
  }

  tab(name, on) {
    return html`<button type="button" role="tab" class="tab ${on ? 'active' : ''}" aria-selected=${on ? 'true' : 'false'} data-test="tab-${name}"
      @click=${() => on || perform(this.desk, `side.${name}`)}>${icon(TABS[name].icon)}${t(`operation.side.${name}`)}</button>`;
  }
}
