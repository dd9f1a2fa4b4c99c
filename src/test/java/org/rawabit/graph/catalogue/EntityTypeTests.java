// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityTypeTests {

    /** People search for what they read on the chart. Choices and times are shown otherwise than they are kept. */
    @ParameterizedTest
    @MethodSource("types")
    void whatATitleShowsIsFoundBySearch(EntityType type) {
        Stream<PropertyType> shown = type.title().stream().flatMap(template -> TitleTemplate.MARK.matcher(template).results())
                .map(mark -> type.property(mark.group(1)))
                .filter(property -> property.type() != ValueType.CHOICE && property.type() != ValueType.DATE_TIME);

        assertThat(shown).isNotNull().allMatch(PropertyType::search);
    }

    static Stream<EntityType> types() {
        return TypeCatalogue.load(null).entityTypes().stream();
    }
}
