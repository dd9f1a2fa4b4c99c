// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.reads;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.Asker;

/**
 * Whose request it is.
 *
 * @param asker   who asks
 * @param address that the request came from; null where it is not known
 */
record Origin(Asker asker, @Nullable String address, Locale language) {
}
