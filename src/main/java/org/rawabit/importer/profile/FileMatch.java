// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/**
 * Which files a section reads.
 *
 * @param glob      on the file name; {@code .gz} may follow it
 * @param delimiter between cells
 * @param checks    column to the value that each row must have there
 */
public record FileMatch(String glob, char delimiter, Map<String, String> checks) {

    boolean matches(String fileName) {
        String plain = fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - ".gz".length()) : fileName;
        return globMatches(fileName) || globMatches(plain);
    }

    private boolean globMatches(String fileName) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(fileName));
    }
}
