// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A link type as its YAML file gives it. */
record LinkTypeFile(@Nullable String name, @Nullable Text label, @Nullable Text reverse, @Nullable Boolean directed,
        @Nullable List<String> from, @Nullable List<String> to, @Nullable String distinguishedBy, @Nullable Identifies identifies,
        @Nullable Map<String, PropertyFile> properties,
        @Nullable Map<String, PropertyFile> events) {

    /** What the program itself keeps on a link, beside the properties of its type. */
    private static final Set<String> RESERVED = Set.of("id", "caseId", "compartment", "status", "grade", "count", "starts", "ends", "first",
            "last", "sources", "hashes", "flags");

    LinkType toType() {
        return new LinkType(TypeFile.checked(name), TypeFile.required("label", label), reverse,
                TypeFile.required("directed", directed), TypeFile.list(TypeFile.required("from", from)),
                TypeFile.list(TypeFile.required("to", to)),
                distinguishedBy, identifies == null ? Identifies.NONE : identifies, TypeFile.properties(properties, RESERVED), TypeFile.properties(events, Set.of()));
    }
}
