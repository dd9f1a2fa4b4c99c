// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type of link, as in {@code CONTACT}.
 *
 * @param reverse         its label read from the far end; null for undirected types
 * @param from            entity types at its start; {@code Entity} stands for any
 * @param distinguishedBy the property that tells parallel links of one pair apart; or null
 * @param identifies      which end of it is given away by the other
 * @param events          properties of the single events summed into such a link; empty where it has none
 */
public record LinkType(String name, Text label, @Nullable Text reverse, boolean directed, List<String> from,
        List<String> to, @Nullable String distinguishedBy, Identifies identifies, Map<String, PropertyType> properties,
        Map<String, PropertyType> events) {

    /** Stands for every entity type in {@link #from} and {@link #to}. */
    public static final String ANY = "Entity";

    public LinkType {
        if (directed == (reverse == null)) {
            throw new CatalogueException(name + ": a directed type needs a reverse label, an undirected one has none");
        }
        if (distinguishedBy != null && !properties.containsKey(distinguishedBy)) {
            throw new CatalogueException(name + ": distinguishedBy names no property of it: " + distinguishedBy);
        }
    }

    /** Whether an entity of that type may stand at the start. */
    public boolean startsAt(String entityType) {
        return from.contains(ANY) || from.contains(entityType);
    }

    /** Whether an entity of that type may stand at the end. */
    public boolean endsAt(String entityType) {
        return to.contains(ANY) || to.contains(entityType);
    }
}
