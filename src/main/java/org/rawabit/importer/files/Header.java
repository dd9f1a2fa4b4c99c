// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The column names of a file. A typed column of neo4j-admin, {@code latitude:double}, is also found as {@code latitude}. */
public record Header(List<String> names) {

    /** No such column, or more than one. */
    public static final int NONE = -1;

    public Header {
        names = names.stream().map(String::strip).toList();
    }

    /** Where the column is, or {@link #NONE}. */
    public int indexOf(String column) {
        int exact = only(IntStream.range(0, names.size()).filter(i -> names.get(i).equals(column)).toArray());
        return exact == NONE && !names.contains(column)
                ? only(IntStream.range(0, names.size()).filter(i -> untyped(names.get(i)).equals(column)).toArray()) : exact;
    }

    /** Whether two columns have the name. */
    public boolean isAmbiguous(String column) {
        return indexOf(column) == NONE && names.stream().anyMatch(name -> name.equals(column) || untyped(name).equals(column));
    }

    /** Names that more than one column has. */
    public Set<String> duplicates() {
        Set<String> duplicates = new HashSet<>(names);
        duplicates.removeIf(name -> names.indexOf(name) == names.lastIndexOf(name));
        return duplicates;
    }

    private static String untyped(String name) {
        int colon = name.lastIndexOf(':');
        return colon > 0 ? name.substring(0, colon) : name;
    }

    private static int only(int[] found) {
        return found.length == 1 ? found[0] : NONE;
    }
}
