// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.sessions;

import java.time.Instant;
import org.rawabit.graph.Row;
import org.rawabit.security.TokenRight;

/**
 * A personal access token: by it a program acts for a user.
 *
 * @param id   hash of the token
 * @param name by which the user knows it
 */
public record AccessToken(String id, String name, TokenRight right, Instant made, Instant expires) {

    static AccessToken of(Row row) {
        return new AccessToken(row.string("id"), row.string("name"), TokenRight.valueOf(row.string("right")),
                Instant.ofEpochMilli(row.integer("made")), Instant.ofEpochMilli(row.integer("expires")));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expires);
    }
}
