// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Period;
import org.rawabit.graph.Row;

/**
 * Somebody's wish to see what is sealed of one entity in one case (schema: {@code Reveal}).
 *
 * @param fields   properties asked for
 * @param stated   the sealed {@link Stated}
 * @param needed   how many others have to agree
 * @param deciders who may
 * @param approvedBy who did
 * @param until    when what is shown ends; null before it is
 */
record Reveal(String id, String user, @Nullable String agency, String entityId, String label, String caseId, List<String> fields,
        Purpose purpose, String stated, RevealStatus status, long askedAtMillis, int needed, Deciders deciders,
        List<String> approvedBy, @Nullable Long untilMillis) {

    static Reveal of(Row row) {
        return new Reveal(row.string("id"), row.string("user"), row.findString("agency").orElse(null), row.string("entityId"),
                row.string("label"), row.string("caseId"), row.strings("fields"), Purpose.valueOf(row.string("purpose")),
                row.string("reason"), RevealStatus.valueOf(row.string("status")), row.integer("askedAt"), (int) row.integer("needed"),
                new Deciders(row.strings("managers"), row.findString("supervisor").orElse(null)), row.strings("approvedBy"),
                row.findInteger("until").orElse(null));
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(Map.of("id", id, "user", user, "entityId", entityId, "label", label,
                "caseId", caseId, "fields", fields, "purpose", purpose.name(), "reason", stated));
        properties.putAll(Map.of("status", status.name(), "askedAt", askedAtMillis, "needed", needed,
                "managers", deciders.managers(), "approvedBy", approvedBy));
        properties.put("supervisor", deciders.supervisor());
        properties.put("agency", agency);
        properties.put("until", untilMillis);
        return properties;
    }

    /** Where it stands at that instant: what was shown ends by itself. */
    RevealStatus at(Instant now) {
        return status == RevealStatus.GRANTED && untilMillis != null && untilMillis <= now.toEpochMilli() ? RevealStatus.ENDED : status;
    }

    public OffsetDateTime askedAt() {
        return Objects.requireNonNull(Period.show(askedAtMillis));
    }

    public @Nullable OffsetDateTime until() {
        return Period.show(untilMillis);
    }
}
