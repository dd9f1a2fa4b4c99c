// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

/** Names one property of one entity. */
record PropertyKey(String entityId, String property) {
}
