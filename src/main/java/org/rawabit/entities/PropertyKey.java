// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

/** Names one property of one entity; {@code open}: it may be shown though a case masks the entity. */
record PropertyKey(String entityId, String property, boolean open) {
}
