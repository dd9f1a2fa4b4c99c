// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.util.List;
import org.rawabit.importer.normalise.Normalisers;

/**
 * A mapping profile: how the files of one origin are read.
 *
 * @param digest      SHA-256 of its text
 * @param normalisers of its region, zone and formats
 */
public record Profile(String name, long version, String digest, Normalisers normalisers, List<Section> sections) {

    public Profile {
        sections = List.copyOf(sections);
    }

    /** The sections that read a file of that name. */
    public List<Section> sectionsFor(String fileName) {
        return sections.stream().filter(section -> section.files().matches(fileName)).toList();
    }
}
