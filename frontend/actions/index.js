// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

export {add, added} from './add.js';
export {remove} from './remove.js';
export {hide, showAll, toggleType, isolateType, filter} from './hide.js';
export {move, pin, unpin} from './move.js';
