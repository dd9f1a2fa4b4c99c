// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Period;
import org.rawabit.graph.Row;
import org.rawabit.security.Agency;
import org.rawabit.security.Asker;

/**
 * A case as one user may know of it (schema: {@code Case}).
 *
 * @param role  that user's, as far as the roles at the agency let it reach; null for one who is not a member
 * @param owned whether the asker owns the data folder
 */
public record Case(String id, String number, String title, @Nullable String court, @Nullable String judge, @Nullable Agency agency,
        CaseStatus status, @Nullable OffsetDateTime openedAt, @Nullable CaseRole role, boolean owned) {

    /** Whether its members and shares are told: to members, and to the owner of the data folder. */
    boolean isOpen() {
        return role != null || owned;
    }

    /** Whether members, shares and questions for its keys are this asker's concern. */
    boolean isManaged() {
        return owned || role != null && role.manages();
    }

    static Case of(Row row, Asker asker) {
        Row properties = row.row("properties");
        return new Case(properties.string("id"), properties.string("number"), properties.string("title"),
                properties.findString("court").orElse(null), properties.findString("judge").orElse(null),
                row.has("agency") ? Agency.of(row.row("agency")) : null, CaseStatus.valueOf(properties.string("status")),
                Period.show(properties.findInteger("openedAt").orElse(null)),
                row.findString("role").map(CaseRole::valueOf).map(role -> role.within(asker.roles())).orElse(null),
                asker.isLocalOperator());
    }
}
