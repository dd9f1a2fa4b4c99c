// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.security.Administered;
import org.rawabit.security.Asker;
import org.rawabit.security.SignInRefused;
import org.rawabit.security.SignedIn;
import org.rawabit.security.SignedOut;

class SignInAuditTests {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path data;

    @Test
    void recordsWhoSignsInAndOutAndWhatIsDoneToUsers() throws IOException {
        try (Audit audit = Audit.open(data, new TestClock())) {
            SignInAudit listener = new SignInAudit(audit);
            listener.refused(new SignInRefused(null, "192.0.2.7", "WRONG", NOW));
            listener.in(new SignedIn("u-1", "192.0.2.7", NOW));
            listener.administered(new Administered(Asker.LOCAL_OPERATOR, "u-2", Administered.Deed.LOCKED, NOW));
            listener.out(new SignedOut("u-1", true, NOW));
        }

        assertThat(new AuditLog(data, AuditKey.readOrMake(data)).entries(AuditFilter.ALL, 4, null).entries())
                .extracting(AuditEntry::kind, AuditEntry::operation, AuditEntry::user, AuditEntry::code).containsExactly(
                        tuple(DeedKind.SIGN_OUT, "signOutEverywhere", "u-1", null),
                        tuple(DeedKind.ADMINISTRATION, "LOCKED", "local-operator", null),
                        tuple(DeedKind.SIGN_IN, "signIn", "u-1", null),
                        tuple(DeedKind.SIGN_IN_REFUSED, "signIn", "nobody", "WRONG"));
    }

    @Test
    void aSignInThatCannotBeRecordedFails() {
        Audit audit = Audit.open(data, new TestClock());
        audit.close();

        assertThatThrownBy(() -> new SignInAudit(audit).in(new SignedIn("u-1", "192.0.2.7", NOW))).isInstanceOf(AuditException.class);
    }
}
