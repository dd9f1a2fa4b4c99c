// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says of a property.
 *
 * @param stored  the value, or the text as given where it can stand in the value's place; null where it cannot
 * @param given   as in the source where that differs from what is stored; or null
 * @param flag    why it is not normalised; null where it is
 * @param key     what identifies a shared entity; null where not normalised
 */
public record Value(@Nullable Object stored, @Nullable String given, @Nullable String flag, @Nullable String key) {
}
