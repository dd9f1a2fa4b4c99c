// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {Account} from './account.js';
import {AskOthers} from './ask-others.js';
import {Bottom} from './bottom.js';
import {Cases} from './cases.js';
import {Expand} from './expand.js';
import {Inspector} from './inspector.js';
import {Keys} from './keys.js';
import {Menu} from './menu.js';
import {Office, OfficePage} from './office/office.js';
import {Palette} from './palette.js';
import {ProtectDialog} from './protect.js';
import {RevealDialog} from './reveal.js';
import {Side} from './side.js';

/** The panels that open once there is something on the chart, or when called. */
export const OTHERS = {
  'rw-account': Account, 'rw-ask-others': AskOthers, 'rw-bottom': Bottom, 'rw-cases': Cases, 'rw-expand': Expand, 'rw-inspector': Inspector, 'rw-keys': Keys,
  'rw-menu': Menu, 'rw-office': Office, 'rw-office-page': OfficePage, 'rw-palette': Palette, 'rw-protect': ProtectDialog, 'rw-reveal': RevealDialog,
  'rw-side': Side,
};
