// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.util.Optional;

/** Reads a number as people write it, by the rules of the importer: both must come to the same entity. */
@FunctionalInterface
public interface KeyReader {

    /** The id of the entity that exists once by this number; empty where it is no number of that type, or the type has none. */
    Optional<String> entityId(String type, String written);
}
