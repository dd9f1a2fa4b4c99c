// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.importer.profile.PropertySource;

/** What one row says, before it meets the graph. */
public sealed interface Draft {

    /** A row without anything to say for a section. */
    record Nothing(boolean refused) implements Draft {
    }

    /**
     * An entity, as its data set describes it.
     *
     * @param sharedKey the normalised key of an entity that exists once; null for one that exists once a case and data set
     * @param title     label of the shared entity itself, which must follow from its key alone
     * @param mention   true where a row only names it as the end of a link: then a known record stays as it is
     */
    record OfEntity(Origin origin, EntityType type, String key, String entityId, String recordId,
            @Nullable String sharedKey, String title, Map<String, Value> values, @Nullable String grade, boolean mention)
            implements Draft {

        /** The same with other values; what identifies it stays. */
        public OfEntity with(Map<String, Value> others) {
            return new OfEntity(origin, type, key, entityId, recordId, sharedKey, title, others, grade, mention);
        }
    }

    /** One end of a link. */
    sealed interface End {
    }

    /** An end by the key that the data set gave it. */
    record Keyed(List<Candidate> candidates, String column, String key) implements End {
    }

    /** The record that the key would be of, were the entity of this type. */
    record Candidate(String type, String recordId) {
    }

    /** An end by its identifying value. */
    record Named(OfEntity entity) implements End {
    }

    /**
     * A link, or an event that is told by one row.
     *
     * @param byEndType properties that depend on the type of an end
     * @param start     epoch milliseconds; null where not timed
     * @param event     values of the event behind it; null for a plain link
     */
    record OfLink(Origin origin, LinkType type, End from, End to, Map<String, Value> values,
            Map<String, PropertySource.ByEndType> byEndType, @Nullable Long start, @Nullable Long end, String status,
            @Nullable String grade, @Nullable Map<String, Value> event) implements Draft {
    }

    /**
     * A keyed event, or the part of it that one file tells.
     *
     * @param id       its own id
     * @param tellsTime whether this row is the one that has the time
     * @param timed    whether events of the type have a time in this profile
     */
    record OfEvent(Origin origin, LinkType type, String key, String id, @Nullable End from, @Nullable End to,
            Map<String, Value> values, @Nullable Long at, boolean tellsTime, boolean timed, String status,
            @Nullable String grade) implements Draft {

        /** The same with other values. */
        public OfEvent with(Map<String, Value> others) {
            return new OfEvent(origin, type, key, id, from, to, others, at, tellsTime, timed, status, grade);
        }
    }
}
