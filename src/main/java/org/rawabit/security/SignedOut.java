// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import java.time.Instant;

/**
 * Sessions of a user were ended: an event of the program.
 *
 * @param user       id of the user
 * @param everywhere whether all of them were
 */
public record SignedOut(String user, boolean everywhere, Instant at) {
}
