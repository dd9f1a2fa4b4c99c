// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

/**
 * A line of a log.
 *
 * @param number from 1 on
 * @param end    where it ends in the file
 * @param bytes  as they stand there, the line's end included
 */
public record Line(long number, long end, byte[] bytes) {

    /** Whether it was written to its end. */
    public boolean whole() {
        return bytes.length > 0 && bytes[bytes.length - 1] == '\n';
    }
}
