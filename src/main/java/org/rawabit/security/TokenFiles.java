// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import java.nio.file.Path;

/** Makes access tokens into files that only their owner can read. */
public interface TokenFiles {

    /** The longest a token can be made for, in days. */
    int LONGEST_DAYS = 365;

    /**
     * Makes a token by which a program acts for the user, and writes it to a new file.
     *
     * @throws TokenRefused where there is no such user, or the file cannot be written
     */
    void write(String userName, TokenRight right, int days, Path file);
}
