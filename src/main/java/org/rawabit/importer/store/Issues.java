// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.issues.ImportIssue;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.mapping.Origin;

/** Collects the issues of one try of a batch; a transaction that is run again begins with none. */
final class Issues {

    private final Map<Long, String> fileNames;
    private final List<ImportIssue> issues = new ArrayList<>();

    Issues(Map<Long, String> fileNames) {
        this.fileNames = fileNames;
    }

    void add(IssueKind kind, Origin origin, @Nullable String column, @Nullable String value, String expected) {
        issues.add(new ImportIssue(kind, fileNames.getOrDefault(origin.file(), "file " + origin.file()), origin.line(),
                column, value, expected));
    }

    List<ImportIssue> list() {
        return issues;
    }
}
