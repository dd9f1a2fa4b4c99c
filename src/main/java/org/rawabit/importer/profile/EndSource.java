// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import java.util.List;
import org.rawabit.graph.catalogue.EntityType;

/**
 * Which entity stands at an end of a link.
 *
 * @param types   the types that it can have
 * @param columns of its key or value
 * @param byValue true: by the value that identifies it, and made when unknown; false: by the key of its row in the data set
 */
public record EndSource(List<EntityType> types, List<String> columns, boolean byValue) {

    public EndSource {
        types = List.copyOf(types);
        columns = List.copyOf(columns);
    }
}
