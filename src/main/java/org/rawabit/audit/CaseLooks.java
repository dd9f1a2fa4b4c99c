// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers: who looked at these cases? From the newest entries of the log. */
@Component
public final class CaseLooks {

    /** It names every case that its asker knows of, and looks at none. */
    private static final String LIST = "cases";
    private static final int MOST = 1_000;
    private static final int MOST_OF_EACH = 100;

    private final AuditLog log;

    CaseLooks(AuditLog log) {
        this.log = log;
    }

    /** The newest looks at each case, a hundred at most: what was asked of it, and done to it. */
    public Map<String, List<Look>> of(Collection<String> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        List<AuditEntry> entries = log.entries(AuditFilter.ofCases(Set.copyOf(cases)), MOST, null).entries();
        Map<String, List<Look>> looks = new HashMap<>();
        cases.forEach(each -> looks.put(each, entries.stream().filter(entry -> entry.cases().contains(each) && !entry.operation().equals(LIST)).limit(MOST_OF_EACH)
                .map(Look::of).toList()));
        return looks;
    }

    /**
     * One look; not how many entities it showed, of which some can be of other cases.
     *
     * @param user   id
     * @param agency id; null for none
     */
    public record Look(OffsetDateTime at, String user, @Nullable String agency, DeedKind kind, String operation) {

        private static Look of(AuditEntry entry) {
            return new Look(entry.at(), entry.user(), entry.agency(), entry.kind(), entry.operation());
        }
    }
}
