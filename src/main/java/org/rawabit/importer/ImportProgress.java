// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

/** Hears how far an import is. */
@FunctionalInterface
public interface ImportProgress {

    /** For callers that do not want to know. */
    ImportProgress NONE = (file, rows, perSecond) -> { };

    /**
     * Some more rows are in the graph.
     *
     * @param file      that is being read
     * @param rows      of all files so far
     * @param perSecond rows a second since the start
     */
    void at(String file, long rows, long perSecond);
}
