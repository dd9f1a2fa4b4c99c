// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Period;
import org.rawabit.graph.Row;

/** A case as one user may know of it (schema: {@code Case}); {@code role} is that user's, null for one who
 * is not a member; {@code owned}: the asker owns the data folder. */
record Case(String id, String number, String title, @Nullable String court, @Nullable String judge, @Nullable String agency,
        CaseStatus status, @Nullable OffsetDateTime openedAt, @Nullable CaseRole role, boolean owned) {

    /** Whether its members and shares are told: to members, and to the owner of the data folder. */
    boolean isOpen() {
        return role != null || owned;
    }

    /** Whether members, shares and questions for its keys are this asker's concern. */
    boolean isManaged() {
        return owned || role != null && role.manages();
    }

    static Case of(Row row, boolean owned) {
        Row properties = row.row("properties");
        return new Case(properties.string("id"), properties.string("number"), properties.string("title"),
                properties.findString("court").orElse(null), properties.findString("judge").orElse(null),
                properties.findString("agency").orElse(null), CaseStatus.valueOf(properties.string("status")),
                Period.show(properties.findInteger("openedAt").orElse(null)),
                row.findString("role").map(CaseRole::valueOf).orElse(null), owned);
    }
}
