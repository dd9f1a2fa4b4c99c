// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import java.time.Instant;

/**
 * A user has signed in, all steps of it: an event of the program.
 *
 * @param user    id of the user
 * @param address from which
 */
public record SignedIn(String user, String address, Instant at) {
}
