// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

/** What became of a row in one section. */
public enum RowOutcome {

    /** It made an entity, a record of a link, or an event or part of one. */
    MADE,

    /** It added to what another row had made: a property, or itself as a further source. */
    MERGED,

    /** It was imported before. */
    KNOWN,

    /** An issue says why it could not be used. */
    REFUSED,

    /** It has nothing to say for the section. */
    EMPTY
}
