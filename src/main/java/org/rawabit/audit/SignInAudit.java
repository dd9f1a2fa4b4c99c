// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.Administered;
import org.rawabit.security.Asker;
import org.rawabit.security.SignInRefused;
import org.rawabit.security.SignedIn;
import org.rawabit.security.SignedOut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records who signed in and out, who was refused, and what was done to users; where it cannot, that fails. */
@Component
class SignInAudit {

    private final Audit audit;

    SignInAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void in(SignedIn event) {
        audit.recordDurably(Deed.of(asker(event.user()), DeedKind.SIGN_IN, "signIn", Outcome.ANSWERED).from(event.address()));
    }

    @EventListener
    void refused(SignInRefused event) {
        audit.recordDurably(Deed.of(asker(event.user()), DeedKind.SIGN_IN_REFUSED, "signIn", Outcome.refused(event.why())).from(event.address()));
    }

    @EventListener
    void out(SignedOut event) {
        audit.recordDurably(Deed.of(asker(event.user()), DeedKind.SIGN_OUT, event.everywhere() ? "signOutEverywhere" : "signOut", Outcome.ANSWERED));
    }

    @EventListener
    void administered(Administered event) {
        audit.recordDurably(Deed.of(event.by(), DeedKind.ADMINISTRATION, event.what().name(), Outcome.ANSWERED).saying(Map.of("user", event.user())));
    }

    private static Asker asker(@Nullable String user) {
        return user == null ? Asker.NOBODY : new Asker(user, Set.of(), null);
    }
}
