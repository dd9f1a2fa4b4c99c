// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Row;

/**
 * A body that users belong to and cases are shared with (schema: {@code Agency}).
 *
 * @param id      random, for ever
 * @param given   the names that it was given, of which one is there at least
 * @param contact the desk that others ask: a room, a number, a person's post
 */
public record Agency(String id, AgencyKind kind, Name name, Given given, String contact) {

    /** Of a row or map with its properties. */
    public static Agency of(Row row) {
        Given given = new Given(row.findString("en").orElse(null), row.findString("ar").orElse(null), row.findString("ckb").orElse(null));
        return new Agency(row.string("id"), AgencyKind.valueOf(row.string("kind")), given.filled(), given, row.string("contact"));
    }

    /** What it is called in each language of the program; where one was not given, what another says. */
    public record Name(String en, String ar, String ckb) {
    }

    /** Its names as they were given; null where it has none in that language. */
    public record Given(@Nullable String en, @Nullable String ar, @Nullable String ckb) {

        private Name filled() {
            String any = Stream.of(en, ar, ckb).flatMap(Stream::ofNullable).findFirst().orElse("");
            return new Name(en == null ? any : en, ar == null ? any : ar, ckb == null ? any : ckb);
        }
    }
}
