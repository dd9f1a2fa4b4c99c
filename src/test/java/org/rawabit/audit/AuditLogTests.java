// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;

class AuditLogTests {

    private static final Asker ONE = new Asker("one", Set.of(Role.ANALYST), "moi");
    private static final Asker OTHER = new Asker("other", Set.of(Role.INVESTIGATOR), "moi");

    @TempDir
    private Path data;

    private final TestClock clock = new TestClock();
    private AuditLog log;

    /** Two instances write side by side, over three days. */
    @BeforeEach
    void write() throws IOException {
        try (Audit first = Audit.open(data, clock); Audit second = Audit.open(data, clock)) {
            for (int i = 0; i < 30; i++) {
                clock.move(Duration.ofHours(2));
                Deed deed = Deed.of(i % 3 == 0 ? OTHER : ONE, i % 2 == 0 ? DeedKind.READ : DeedKind.EXPORT, "deed" + i, Outcome.ANSWERED);
                (i % 4 == 0 ? second : first).recordDurably(deed.touching(new Touched(List.of("asked" + i), List.of("shown" + i, "all"), 2, List.of("case " + i))));
            }
        }
        log = new AuditLog(data, AuditKey.readOrMake(data));
    }

    @Test
    void readsTheNewestFirstPageByPage() {
        List<String> read = all(AuditFilter.ALL, 7).stream().map(AuditEntry::operation).filter(name -> name.startsWith("deed")).toList();

        assertThat(read).hasSize(30).startsWith("deed29", "deed28").endsWith("deed1", "deed0");
        assertThat(all(AuditFilter.ALL, 1)).isEqualTo(all(AuditFilter.ALL, 100));
    }

    @Test
    void findsByUserEntityKindAndPeriod() {
        assertThat(all(new AuditFilter("other", null, Set.of(), Set.of(), null, null), 7)).hasSize(10).allMatch(entry -> entry.user().equals("other"));
        assertThat(all(new AuditFilter(null, "asked4", Set.of(), Set.of(), null, null), 7)).extracting(AuditEntry::operation).containsExactly("deed4");
        assertThat(all(new AuditFilter(null, "shown4", Set.of(), Set.of(), null, null), 7)).extracting(AuditEntry::operation).containsExactly("deed4");
        assertThat(all(AuditFilter.ofCases(Set.of("case 4")), 7)).extracting(AuditEntry::operation).containsExactly("deed4");
        assertThat(all(new AuditFilter(null, "show", Set.of(), Set.of(), null, null), 7)).isEmpty();
        assertThat(all(new AuditFilter(null, "all", Set.of(), Set.of(DeedKind.EXPORT), null, null), 7)).hasSize(15);
        assertThat(all(new AuditFilter(null, null, Set.of(), Set.of(), Instant.parse("2026-03-02T10:00:00Z"), Instant.parse("2026-03-02T14:00:00Z")), 7))
                .extracting(AuditEntry::operation).containsExactly("deed12", "deed11");
    }

    @Test
    void refusesAPlaceThatIsNone() {
        assertThat(List.of("", "?", "YQ", "MjAyNi0wMy0wMQ")).allSatisfy(cursor ->
                assertThatThrownBy(() -> AuditPlace.parse(cursor)).isInstanceOf(Refusal.class));
    }

    @Test
    void isForAuditorsAndTheOwnerOfTheData() {
        AuditController.requireAuditor(Asker.LOCAL_OPERATOR);
        AuditController.requireAuditor(new Asker("a", Set.of(Role.AUDITOR), null));

        assertThat(Role.values()).filteredOn(role -> role != Role.AUDITOR).allSatisfy(role -> assertThatThrownBy(() ->
                AuditController.requireAuditor(new Asker("a", Set.of(role), "moi"))).hasMessage("AUDITORS_ONLY[]"));
    }

    private List<AuditEntry> all(AuditFilter filter, int size) {
        List<AuditEntry> all = new ArrayList<>();
        @Nullable AuditPlace after = null;
        do {
            AuditPage page = log.entries(filter, size, after);
            all.addAll(page.entries());
            after = page.next() == null ? null : AuditPlace.parse(page.next());
        } while (after != null);
        return all;
    }
}
