// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.desk;

import java.util.Optional;
import org.rawabit.graph.Refusal;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.sessions.Session;
import org.rawabit.security.web.Known;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks a question about accounts, and what they must be to have it answered. */
@Component
class Asking {

    private final CurrentAsker asker;

    Asking(CurrentAsker asker) {
        this.asker = asker;
    }

    /** The signed-in user and session or token; empty where sign-in is off. */
    Optional<Known> findKnown() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    /** The session, for what a token must not do: see and make others like it. */
    Session getSession() {
        return findSession().orElseThrow(() -> new Refusal("NOT_ALLOWED"));
    }

    Optional<Session> findSession() {
        return findKnown().map(Known::session);
    }

    void requireAdministrator() {
        boolean byProgram = findKnown().isPresent() && findSession().isEmpty();
        if (byProgram || !asker.get().managesUsers()) {
            throw new Refusal("NOT_ALLOWED");
        }
    }
}
