// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.issues.IssueKind;

/**
 * A row as it stands in the file.
 *
 * @param line  physical line where it begins, from 1
 * @param fault why it cannot be read; or null
 */
public record RawRow(long line, List<String> cells, @Nullable IssueKind fault) {
}
