// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.rawabit.casework.CaseRoles;
import org.rawabit.graph.Refusal;
import org.rawabit.security.CurrentAsker;
import org.springframework.stereotype.Service;

/** Lets others agree to what somebody asked for, or refuse it. */
@Service
class RevealDecisions {

    private final RevealBook book;
    private final CaseRoles roles;
    private final CurrentAsker asker;
    private final RevealAudit audit;

    RevealDecisions(RevealBook book, CaseRoles roles, CurrentAsker asker, RevealAudit audit) {
        this.book = book;
        this.roles = roles;
        this.asker = asker;
        this.audit = audit;
    }

    /** The asker agrees, as the supervisor of the case, or one who manages it where two have to, or where it has no other supervisor. */
    Reveal approve(String id) {
        return decide(id, (page, reveal) -> {
            Set<String> agreed = new HashSet<>(reveal.approvedBy());
            agreed.add(asker.get().user());
            RevealStatus status = agreed.size() >= reveal.needed() ? RevealStatus.APPROVED : RevealStatus.WAITING;
            audit.decided(reveal, true);
            return page.change(reveal, Map.of("approvedBy", agreed.stream().sorted().toList(), "status", status.name()));
        });
    }

    Reveal refuse(String id) {
        return decide(id, (page, reveal) -> {
            audit.decided(reveal, false);
            return page.change(reveal, Map.of("status", RevealStatus.REFUSED.name()));
        });
    }

    private Reveal decide(String id, BiFunction<RevealBook.Page, Reveal, Reveal> decision) {
        Reveal known = book.find(id).filter(found -> roles.manages(found.caseId())).orElseThrow(() -> new Refusal("NO_SUCH_REVEAL"));
        return book.alone(known.user(), page -> {
            Reveal reveal = page.get(id);
            requireToDecide(reveal);
            return decision.apply(page, reveal);
        });
    }

    private void requireToDecide(Reveal reveal) {
        String user = asker.get().user();
        if (reveal.user().equals(user) || reveal.approvedBy().contains(user) || !reveal.deciders().include(user, reveal.needed())) {
            throw new Refusal("NOT_YOURS_TO_DECIDE");
        }
        if (reveal.status() != RevealStatus.WAITING) {
            throw new Refusal("ALREADY_DECIDED");
        }
    }

    /** Of each case who asked, for those who manage it. */
    Map<String, List<Reveal>> ofCases(List<String> caseIds) {
        List<String> managed = caseIds.stream().filter(roles::manages).toList();
        return managed.isEmpty() ? Map.of() : book.ofCases(managed);
    }
}
