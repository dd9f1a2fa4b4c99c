// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.LinkType;

/** What the rows of some files make: one entity, one link or one event each. */
public sealed interface Section {

    FileMatch files();

    /** What it makes, for people: {@code Person}, {@code KNOWS}. */
    String makes();

    /**
     * Rows that make an entity.
     *
     * @param key columns of the key; empty for a shared type that is keyed by its value
     */
    record OfEntity(FileMatch files, EntityType type, List<String> key, Map<String, PropertySource> properties,
            Grading grading) implements Section {

        @Override
        public String makes() {
            return type.name();
        }
    }

    /** Rows that make a link. */
    record OfLink(FileMatch files, LinkType type, EndSource from, EndSource to, Map<String, PropertySource> properties,
            @Nullable TimeSource time, Grading grading) implements Section {

        @Override
        public String makes() {
            return type.name();
        }
    }

    /**
     * Rows that make an event of a summed link, or a part of one.
     *
     * @param key  columns of the key; empty where the row is the whole event
     * @param time when it happened; null where other rows say it, or none
     * @param timed whether any section gives events of this type a time
     */
    record OfEvent(FileMatch files, LinkType type, List<String> key, @Nullable EndSource from, @Nullable EndSource to,
            Map<String, PropertySource> properties, @Nullable TimeSource time, boolean timed, Grading grading)
            implements Section {

        @Override
        public String makes() {
            return type.name() + " event";
        }

        OfEvent timed(boolean now) {
            return new OfEvent(files, type, key, from, to, properties, time, now, grading);
        }
    }

    /** Status of the links and grade of the source (Admiralty), as constant or from a column. */
    record Grading(PropertySource status, @Nullable PropertySource grade) {
    }
}
