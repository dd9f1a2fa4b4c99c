// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

/** Where a row stands: the number of its file and the line, from 1. */
public record Origin(long file, long line) implements Comparable<Origin> {

    /** From {@code "12:345"}. */
    public static Origin parse(String text) {
        int colon = text.indexOf(':');
        return new Origin(Long.parseLong(text, 0, colon, 10), Long.parseLong(text, colon + 1, text.length(), 10));
    }

    @Override
    public int compareTo(Origin other) {
        return file == other.file ? Long.compare(line, other.line) : Long.compare(file, other.file);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
