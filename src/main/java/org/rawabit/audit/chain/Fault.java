// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.nio.file.Path;

/**
 * The first place where a chain is not as it was written.
 *
 * @param file     that shows it
 * @param line     in it; 0 where the whole file is meant
 * @param sequence of the entry; 0 where none is meant
 * @param what     says what is wrong, as the end of a sentence that begins with the place
 */
public record Fault(Path file, long line, long sequence, String what) {

    @Override
    public String toString() {
        String place = file.getFileName() + (line > 0 ? ", line " + line : "") + (sequence > 0 ? ", entry " + sequence : "");
        return place + ": " + what;
    }
}
