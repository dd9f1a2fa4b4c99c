// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in, or a step of one, was refused: an event of the program.
 *
 * @param user    id of the user, or null where no one has the name that was given
 * @param address from which
 * @param why     code of the refusal
 */
public record SignInRefused(@Nullable String user, String address, String why, Instant at) {
}
