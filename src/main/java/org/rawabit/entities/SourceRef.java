// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

/**
 * Where a fact came from (contract: {@code SourceRef}).
 *
 * @param locator the line in the file, from 1
 * @param file    the number of the file in this installation: never shown, since it counts what other cases have
 */
public record SourceRef(String locator, long file) {

    /** From the form in which the graph keeps it: {@code file:line}. */
    public static SourceRef of(String text) {
        int colon = text.indexOf(':');
        return new SourceRef(text.substring(colon + 1), Long.parseLong(text.substring(0, colon)));
    }

    /** In code-point order it stands where file and line do: before each number a letter tells its length. */
    String id(FileTitle title) {
        return ordered(Long.toString(title.ordinal())) + "." + ordered(locator) + "." + title.key();
    }

    private static String ordered(String number) {
        return (char) ('a' + number.length() - 1) + number;
    }
}
