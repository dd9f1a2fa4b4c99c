// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import '../widgets/dropdown.js';
import {Empty} from './empty.js';
import {Legend} from './legend.js';
import {Notices} from './notices.js';
import {Panel} from './panel.js';
import {Progress} from './progress.js';
import {Search} from './search.js';
import {Status} from './status.js';
import {TopBar} from './top-bar.js';
import {TrainingNotice} from './training-notice.js';
import {Zoom} from './zoom.js';

const FIRST = {
  'rw-empty': Empty, 'rw-legend': Legend, 'rw-notices': Notices, 'rw-progress': Progress, 'rw-search': Search,
  'rw-status': Status, 'rw-top-bar': TopBar, 'rw-training-notice': TrainingNotice, 'rw-zoom': Zoom,
};

/** Brings the panels that an empty chart shows to life on a desk. */
export function registerPanels(desk) {
  Panel.desk = desk;
  define(FIRST);
}

/** Fetches the other panels, which the first view does without. */
export async function registerOthers() {
  define((await import('./others.js')).OTHERS);
}

function define(elements) {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
