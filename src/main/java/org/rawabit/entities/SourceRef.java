// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

/**
 * Where a fact came from (contract: {@code SourceRef}).
 *
 * @param id      in code-point order it stands where file and line do: before each number a letter tells its length
 * @param file    the number of the file in this installation
 * @param locator the line in it, from 1
 */
public record SourceRef(String id, String locator, long file) {

    /** From the form in which the graph keeps it: {@code file:line}. */
    public static SourceRef of(String text) {
        int colon = text.indexOf(':');
        String file = text.substring(0, colon);
        String line = text.substring(colon + 1);
        return new SourceRef(ordered(file) + "." + ordered(line), line, Long.parseLong(file));
    }

    private static String ordered(String number) {
        return (char) ('a' + number.length() - 1) + number;
    }
}
