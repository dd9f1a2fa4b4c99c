// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rawabit.casework.CaseMembers;
import org.rawabit.casework.CaseRoles;
import org.rawabit.graph.Refusal;
import org.rawabit.protection.reveal.RevealRights.Allowed;
import org.rawabit.protection.reveal.RevealRights.RevealedValue;
import org.rawabit.protection.vault.Vault;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.springframework.stereotype.Service;

/**
 * Shows what is sealed, by rule 3 and 4 of the role matrix: to members of the case whose role allows it, for a purpose of a closed
 * list, with a legal basis and a reason; after others agreed where that is needed; recorded before the values leave; for a
 * quarter of an hour, one at a time, so many an hour.
 */
@Service
class Reveals {

    private static final Duration SHOWN = Duration.ofMinutes(15);
    private static final Duration TO_BE_OPENED = Duration.ofHours(24);
    private static final int MOST_AN_HOUR = 10;
    private static final int MOST_FIELDS = 20;

    private final RevealBook book;
    private final RevealRights rights;
    private final CaseRoles roles;
    private final CaseMembers members;
    private final CurrentAsker asker;
    private final Vault vault;
    private final RevealAudit audit;
    private final Clock clock;

    Reveals(RevealBook book, RevealRights rights, CaseRoles roles, CaseMembers members, CurrentAsker asker, Vault vault,
            RevealAudit audit, Clock clock) {
        this.book = book;
        this.rights = rights;
        this.roles = roles;
        this.members = members;
        this.asker = asker;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks to see fields of an entity; they are in the answer where nobody else has to agree.
     *
     * @throws Refusal where there is nothing to see, the role does not allow it, or something is not stated
     */
    Revealed ask(String entityId, List<String> fields, Purpose purpose, String legalBasis, String reason) {
        List<String> wanted = fields.stream().distinct().sorted().toList();
        if (wanted.isEmpty() || fields.size() > MOST_FIELDS) {
            throw new Refusal("NOTHING_SEALED");
        }
        Stated stated = Stated.of(legalBasis, reason);
        Allowed allowed = rights.require(entityId, wanted);
        Reveal reveal = reveal(allowed, purpose, stated);
        return book.alone(reveal.user(), page -> {
            requireNotTooMany(page);
            audit.asked(reveal, stated);
            page.endOthers(reveal);
            page.add(reveal);
            return new Revealed(reveal, allowed.needed() == 0 ? rights.read(allowed) : List.of());
        });
    }

    private void requireNotTooMany(RevealBook.Page page) {
        if (page.countSince(clock.millis() - Duration.ofHours(1).toMillis()) >= MOST_AN_HOUR) {
            throw new Refusal("TOO_MANY_REVEALS", MOST_AN_HOUR);
        }
    }

    private Reveal reveal(Allowed allowed, Purpose purpose, Stated stated) {
        Asker who = asker.get();
        Sealed first = allowed.first();
        String id = UUID.randomUUID().toString();
        boolean now = allowed.needed() == 0;
        return new Reveal(id, who.user(), who.agency(), first.entityId(), first.label(), first.caseId(), allowed.fields(), purpose,
                stated.seal(vault, id), now ? RevealStatus.GRANTED : RevealStatus.WAITING, clock.millis(), allowed.needed(),
                Deciders.now(members, first.caseId(), who.user()), List.of(), now ? clock.millis() + SHOWN.toMillis() : null);
    }

    /** Shows what others agreed to, or what is still shown; where more have to agree by now, it waits for them again. */
    Revealed open(String id) {
        own(id);
        return book.alone(asker.get().user(), page -> open(page, page.get(id))).orElseThrow(() -> new Refusal("NOT_OPEN"));
    }

    private Optional<Revealed> open(RevealBook.Page page, Reveal reveal) {
        RevealStatus now = reveal.at(clock.instant());
        boolean inTime = reveal.askedAtMillis() > clock.millis() - TO_BE_OPENED.toMillis();
        if (now != RevealStatus.GRANTED && !(now == RevealStatus.APPROVED && inTime)) {
            return Optional.empty();
        }
        Allowed allowed = rights.require(reveal);
        List<String> agreed = stillAgreed(reveal, allowed.needed());
        if (agreed.size() < allowed.needed()) {
            page.change(reveal, Map.of("status", RevealStatus.WAITING.name(), "needed", allowed.needed(), "approvedBy", agreed));
            return Optional.empty();
        }
        Reveal opened = now == RevealStatus.GRANTED ? reveal
                : page.change(reveal, Map.of("status", RevealStatus.GRANTED.name(), "until", clock.millis() + SHOWN.toMillis()));
        audit.opened(opened);
        page.endOthers(opened);
        return Optional.of(new Revealed(opened, rights.read(allowed)));
    }

    private List<String> stillAgreed(Reveal reveal, int needed) {
        List<String> managers = members.managers(reveal.caseId());
        return reveal.approvedBy().stream().filter(user -> reveal.deciders().include(user, needed))
                .filter(user -> managers.contains(user) || user.equals(Asker.LOCAL_OPERATOR.user())).toList();
    }

    /** Ends what is shown, or takes the wish back. */
    Reveal end(String id) {
        own(id);
        return book.alone(asker.get().user(), page -> {
            Reveal reveal = page.get(id);
            boolean over = reveal.status() == RevealStatus.REFUSED || reveal.status() == RevealStatus.ENDED;
            return over ? reveal : page.change(reveal, Map.of("status", RevealStatus.ENDED.name()));
        });
    }

    private void own(String id) {
        book.find(id).filter(reveal -> reveal.user().equals(asker.get().user()) && roles.isMember(reveal.caseId()))
                .orElseThrow(() -> new Refusal("NO_SUCH_REVEAL"));
    }

    /** What the asker asked for in the last day, in cases that are still the asker's. */
    List<Reveal> own() {
        List<Reveal> asked = book.since(asker.get().user(), clock.millis() - TO_BE_OPENED.toMillis());
        Set<String> cases = asked.stream().map(Reveal::caseId).distinct().filter(roles::isMember).collect(Collectors.toSet());
        return asked.stream().filter(reveal -> cases.contains(reveal.caseId())).toList();
    }

    /** What was stated, for the one who stated it and those who decide. */
    Stated stated(Reveal reveal) {
        return Stated.open(vault, reveal);
    }

    RevealStatus statusNow(Reveal reveal) {
        return reveal.at(clock.instant());
    }

    /** A reveal and what it shows; nothing while it waits (schema: {@code Revealed}). */
    record Revealed(Reveal reveal, List<RevealedValue> values) {
    }
}
