// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

/**
 * Where a fact came from.
 *
 * @param file the number of the file
 * @param line the line in it, from 1
 */
public record SourceRef(long file, long line) {

    /** From the form in which the graph keeps it: {@code file:line}. */
    public static SourceRef of(String text) {
        int colon = text.indexOf(':');
        return new SourceRef(Long.parseLong(text, 0, colon, 10), Long.parseLong(text, colon + 1, text.length(), 10));
    }

    String id() {
        return "s" + file + "." + line;
    }

    String locator() {
        return String.valueOf(line);
    }
}
