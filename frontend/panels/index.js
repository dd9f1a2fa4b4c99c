// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import '../widgets/dropdown.js';
import {Bottom} from './bottom.js';
import {Empty} from './empty.js';
import {Expand} from './expand.js';
import {Inspector} from './inspector.js';
import {Keys} from './keys.js';
import {Legend} from './legend.js';
import {Menu} from './menu.js';
import {Notices} from './notices.js';
import {Palette} from './palette.js';
import {Panel} from './panel.js';
import {Progress} from './progress.js';
import {Search} from './search.js';
import {Side} from './side.js';
import {Status} from './status.js';
import {TopBar} from './top-bar.js';
import {TrainingNotice} from './training-notice.js';
import {Zoom} from './zoom.js';

const ELEMENTS = {
  'rw-bottom': Bottom, 'rw-empty': Empty, 'rw-expand': Expand, 'rw-inspector': Inspector, 'rw-keys': Keys, 'rw-legend': Legend,
  'rw-menu': Menu, 'rw-notices': Notices, 'rw-palette': Palette, 'rw-progress': Progress, 'rw-search': Search, 'rw-side': Side,
  'rw-status': Status, 'rw-top-bar': TopBar, 'rw-training-notice': TrainingNotice, 'rw-zoom': Zoom,
};

/** Brings the panels of the page to life on a desk. */
export function registerPanels(desk) {
  Panel.desk = desk;
  for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
}
