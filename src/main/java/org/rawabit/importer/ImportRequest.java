// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import.
 *
 * @param profile name of a shipped mapping profile, or a file that ends in {@code .yaml}
 * @param dataset name of the data set; its keys identify what the files describe
 * @param caseNumber number or id of the case that the files belong to; null: the one named after the data set
 * @param paths   files, and folders whose files are taken in the order of their names
 */
public record ImportRequest(String profile, String dataset, @Nullable String caseNumber, List<Path> paths) {

    public ImportRequest {
        if (dataset.isBlank()) {
            throw new IllegalArgumentException("the data set needs a name");
        }
        paths = List.copyOf(paths);
    }

    /** Into a case named after the data set. */
    public ImportRequest(String profile, String dataset, List<Path> paths) {
        this(profile, dataset, null, paths);
    }
}
