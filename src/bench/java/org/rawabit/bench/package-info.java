// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** How fast link questions are answered on a large graph, beside the bare driver: {@code mvn -Pbench verify}. */
@NullMarked
package org.rawabit.bench;

import org.jspecify.annotations.NullMarked;
