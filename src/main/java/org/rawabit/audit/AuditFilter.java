// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null and empty stand for all.
 *
 * @param user   who did it
 * @param entity id of one that the question named or the answer showed
 * @param cases  ids of cases of which one was touched
 * @param kinds  of deeds
 * @param from   not before this
 * @param to     before this
 */
record AuditFilter(@Nullable String user, @Nullable String entity, Set<String> cases, Set<DeedKind> kinds, @Nullable Instant from,
        @Nullable Instant to) {

    static final AuditFilter ALL = new AuditFilter(null, null, Set.of(), Set.of(), null, null);

    static AuditFilter ofCases(Set<String> cases) {
        return new AuditFilter(null, null, cases, Set.of(), null, null);
    }

    /** A log of a day has no entry of a later one; a clock that was set back leaves earlier ones in it. */
    boolean mayHold(LocalDate day) {
        return (from == null || !day.isBefore(LocalDate.ofInstant(from, ZoneOffset.UTC)))
                && (to == null || !day.isAfter(LocalDate.ofInstant(to, ZoneOffset.UTC).plusDays(1)));
    }

    /** Cheap: an entry that lacks the text of a name or an id need not be parsed. */
    boolean mayBe(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        return Stream.of(user, entity).allMatch(wanted -> wanted == null || text.contains(wanted))
                && (cases.isEmpty() || text.contains("\"cases\""));
    }

    /** Whether nothing but the period is asked for. */
    boolean isPeriod() {
        return user == null && entity == null && cases.isEmpty() && kinds.isEmpty();
    }

    boolean matches(Instant at) {
        return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
    }

    boolean matches(AuditEntry entry) {
        return (user == null || user.equals(entry.user()))
                && (entity == null || entry.asked().contains(entity) || entry.shown().contains(entity))
                && (cases.isEmpty() || entry.cases().stream().anyMatch(cases::contains))
                && (kinds.isEmpty() || kinds.contains(entry.kind()));
    }
}
