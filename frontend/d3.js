// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** D3's bundled file is loaded as a classic script; this hands it on to modules. */
export default globalThis.d3;
