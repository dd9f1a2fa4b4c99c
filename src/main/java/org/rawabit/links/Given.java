// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Row;

/** The entities that a question starts from. */
final class Given {

    private Given() {
    }

    static List<Entity> inOrder(Collection<String> asked, List<Row> found) {
        Map<String, Entity> byId = found.stream().map(Entity::of).collect(Collectors.toMap(Entity::id, Function.identity()));
        return asked.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    static List<String> ids(Collection<Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }
}
