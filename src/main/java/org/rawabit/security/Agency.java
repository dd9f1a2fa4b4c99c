// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import org.rawabit.graph.Row;

/**
 * A body that users belong to and cases are shared with (schema: {@code Agency}).
 *
 * @param id      random, for ever
 * @param contact the desk that others ask: a room, a number, a person's post
 */
public record Agency(String id, AgencyKind kind, Name name, String contact) {

    /** Of a row or map with its properties. */
    public static Agency of(Row row) {
        return new Agency(row.string("id"), AgencyKind.valueOf(row.string("kind")),
                new Name(row.string("en"), row.string("ar"), row.string("ckb")), row.string("contact"));
    }

    /** What it is called in each language of the program; where one was not given, what another says. */
    public record Name(String en, String ar, String ckb) {
    }
}
