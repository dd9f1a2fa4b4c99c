// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import org.rawabit.importer.issues.IssueKind;

/** A file of which no row can be read. */
public final class UnusableFileException extends Exception {

    private final IssueKind kind;

    UnusableFileException(IssueKind kind, String expected) {
        super(expected);
        this.kind = kind;
    }

    public IssueKind kind() {
        return kind;
    }
}
