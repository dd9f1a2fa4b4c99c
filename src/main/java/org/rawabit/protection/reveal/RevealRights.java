// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rawabit.graph.Refusal;
import org.rawabit.protection.SealedValues;
import org.springframework.stereotype.Component;

/** What of an entity the asker may have revealed as things are now, and who else has to agree. */
@Component
class RevealRights {

    private final SealedFields sealed;
    private final SealedValues values;

    RevealRights(SealedFields sealed, SealedValues values) {
        this.sealed = sealed;
        this.values = values;
    }

    /**
     * These fields of an entity in one case that has them all sealed.
     *
     * @throws Refusal where there is none, or none whose every record that has one of them the asker may have revealed
     */
    Allowed require(String entityId, List<String> fields) {
        return find(entityId, fields, record -> true);
    }

    /** The same in the case of the reveal. */
    Allowed require(Reveal reveal) {
        return find(reveal.entityId(), reveal.fields(), record -> record.caseId().equals(reveal.caseId()));
    }

    private Allowed find(String entityId, List<String> fields, Predicate<Sealed> which) {
        List<List<Sealed>> found = sealed.records(List.of(entityId)).stream().filter(which)
                .filter(record -> fields.stream().anyMatch(record.names()::contains))
                .collect(Collectors.groupingBy(Sealed::caseId, LinkedHashMap::new, Collectors.toList())).values().stream()
                .filter(records -> records.stream().map(Sealed::names).flatMap(Collection::stream).toList().containsAll(fields)).toList();
        return found.stream().map(records -> allowed(records, fields)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new Refusal(found.isEmpty() ? "NOTHING_SEALED" : "NOT_YOURS_TO_REVEAL"));
    }

    private Optional<Allowed> allowed(List<Sealed> records, List<String> fields) {
        List<Right> rights = records.stream().flatMap(record -> asked(record, fields).stream().map(field -> sealed.right(record, field))).toList();
        if (!rights.stream().allMatch(Right::reveals)) {
            return Optional.empty();
        }
        int one = rights.contains(Right.NEEDS_SUPERVISOR) ? 1 : 0;
        return Optional.of(new Allowed(records, fields, records.stream().anyMatch(Sealed::needsTwo) ? 2 : one));
    }

    private static List<String> asked(Sealed record, List<String> fields) {
        return fields.stream().filter(record.names()::contains).toList();
    }

    /** What the records say that were checked. */
    List<RevealedValue> read(Allowed allowed) {
        return allowed.records().stream().flatMap(record ->
                values.of(record.id(), record.sealed(), asked(record, allowed.fields())).entrySet().stream()
                        .map(value -> new RevealedValue(value.getKey(), value.getValue(), record.dataset()))).distinct().toList();
    }

    /**
     * What may be shown.
     *
     * @param records of one case, at least one
     * @param needed  how many others have to agree: two for whom the strictest protection asks it, one for a supervisor
     */
    record Allowed(List<Sealed> records, List<String> fields, int needed) {

        Sealed first() {
            return records.get(0);
        }
    }

    /** What a data set says, in clear (schema: {@code RevealedValue}). */
    record RevealedValue(String property, String value, String dataset) {
    }
}
