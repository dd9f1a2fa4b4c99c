// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.util.Map;

/**
 * A property that entities, links or events of a type can have.
 *
 * @param name        as in GraphQL and the graph
 * @param type        what its values are and how they are normalised
 * @param sensitivity who may read it (DESIGN.md, Access)
 * @param search      whether its values are found by search
 * @param choices     the closed list of values of a {@link ValueType#CHOICE}, each with its label; else empty
 */
public record PropertyType(String name, ValueType type, Text label, Sensitivity sensitivity, boolean search,
        Map<String, Text> choices) {

    public PropertyType {
        if ((type == ValueType.CHOICE) == choices.isEmpty()) {
            throw new CatalogueException("property " + name + ": choices belong to the type choice, and to no other");
        }
    }
}
