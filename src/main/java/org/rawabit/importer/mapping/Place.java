// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.issues.ImportIssue;
import org.rawabit.importer.issues.IssueKind;

/**
 * The file that rows come from, and where its issues go.
 *
 * @param alone whether one section alone reads the file: then a row without key or end is an issue
 */
public record Place(String name, long number, boolean alone, Consumer<ImportIssue> issues) {

    /** The database indexes keys, and its indexes take no more than 8,000 bytes. */
    static final int LONGEST_KEY = 1_000;

    /** Whether the key is none because of its length; then that is an issue. */
    boolean refusesKey(long line, String column, String key) {
        boolean refused = key.length() > LONGEST_KEY;
        if (refused) {
            issue(IssueKind.KEY_TOO_LONG, line, column, key, "a key of at most " + LONGEST_KEY + " characters");
        }
        return refused;
    }

    void issue(IssueKind kind, long line, @Nullable String column, @Nullable String value, String expected) {
        issues.accept(new ImportIssue(kind, name, line, column, value, expected));
    }
}
