// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rawabit.casework.CaseRoles;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.catalogue.Sensitivity;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.protection.ProtectionStatus;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.springframework.stereotype.Component;

/** What is sealed of entities, and what the one who asks may do about it. */
@Component
class SealedFields {

    private static final CypherQuery SEALED = CypherQuery.of(SealedFields.class, "sealed");

    private final VisibleGraph graph;
    private final CaseRoles roles;
    private final CurrentAsker asker;
    private final TypeCatalogue catalogue;

    SealedFields(VisibleGraph graph, CaseRoles roles, CurrentAsker asker, TypeCatalogue catalogue) {
        this.graph = graph;
        this.roles = roles;
        this.asker = asker;
        this.catalogue = catalogue;
    }

    /** Of each entity why it is masked, and its sealed fields that the asker may know of. */
    Map<String, Masked> of(Collection<String> ids) {
        Map<String, List<Sealed>> byEntity = records(ids).stream()
                .collect(Collectors.groupingBy(Sealed::entityId, LinkedHashMap::new, Collectors.toList()));
        Map<String, Masked> masked = new LinkedHashMap<>();
        byEntity.forEach((id, records) -> masked.put(id, masked(records)));
        return masked;
    }

    private Masked masked(List<Sealed> records) {
        String status = records.stream().map(Sealed::protection).filter(name -> !name.isEmpty()).findFirst()
                .map(name -> ProtectionStatus.valueOf(name).shown()).orElse(null);
        Map<String, Field> fields = new TreeMap<>();
        for (Sealed record : records) {
            for (String name : record.names()) {
                Right right = right(record, name);
                if (right != Right.NONE) {
                    fields.merge(name, new Field(name, right), (one, other) -> one.right().compareTo(other.right()) >= 0 ? one : other);
                }
            }
        }
        return new Masked(status, List.copyOf(fields.values()));
    }

    List<Sealed> records(Collection<String> ids) {
        return graph.read(SEALED, Map.of("ids", List.copyOf(ids))).stream().map(Sealed::of).toList();
    }

    /** What the asker may do with a field of a record: nothing where the case is not an own one. */
    Right right(Sealed record, String field) {
        Asker who = asker.get();
        Sensitivity sensitivity = sensitivity(record, field);
        if (who.isLocalOperator()) {
            return sensitivity == Sensitivity.INFORMANT ? Right.EXISTS : Right.FULL;
        }
        return roles.isMember(record.caseId()) ? RoleMatrix.of(who.roles(), sensitivity) : Right.NONE;
    }

    private Sensitivity sensitivity(Sealed record, String field) {
        return record.isOfInformant() ? Sensitivity.INFORMANT : catalogue.entityType(record.type()).property(field).sensitivity();
    }

    /** Why an entity is masked (null where only single properties of it are sealed), and what is sealed (schema: {@code Masked}). */
    record Masked(@org.jspecify.annotations.Nullable String status, List<Field> fields) {
    }

    /** A sealed property (schema: {@code SealedField}). */
    record Field(String property, Right right) {
    }
}
