// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html} from 'lit';

/** An icon of bootstrap-icons, unseen by readers of the screen. */
export const icon = name => html`<i class="bi bi-${name}" aria-hidden="true"></i>`;
