// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import org.rawabit.graph.Refusal;

/**
 * Where an entry stands among those of all chains; the newest comes first.
 *
 * @param day      of the log that holds it
 * @param at       when it was written
 * @param chain    that it is in
 * @param sequence its number there
 */
record AuditPlace(LocalDate day, Instant at, String chain, long sequence) implements Comparable<AuditPlace> {

    private static final Comparator<AuditPlace> NEWEST_FIRST = Comparator.comparing(AuditPlace::day)
            .thenComparing(AuditPlace::at).thenComparing(AuditPlace::chain).thenComparing(AuditPlace::sequence).reversed();

    /** Behind every entry of a day. */
    static AuditPlace behind(LocalDate day) {
        return new AuditPlace(day, Instant.EPOCH, "-", 0);
    }

    static AuditPlace parse(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("/", -1);
            return new AuditPlace(LocalDate.parse(parts[0]), Instant.parse(parts[1]), parts[2], Long.parseLong(parts[3]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Refusal("BAD_CURSOR", cursor);
        }
    }

    String cursor() {
        String text = day + "/" + at + "/" + chain + "/" + sequence;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(AuditPlace other) {
        return NEWEST_FIRST.compare(this, other);
    }
}
