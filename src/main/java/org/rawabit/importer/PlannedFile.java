// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.util.List;
import org.rawabit.importer.files.KeptFile;
import org.rawabit.importer.profile.Section;

/** A file with the sections of the profile that read it. */
record PlannedFile(String name, KeptFile kept, long number, List<Section> sections) {
}
