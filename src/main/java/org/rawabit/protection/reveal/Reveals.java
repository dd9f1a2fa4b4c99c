// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rawabit.casework.CaseRoles;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Refusal;
import org.rawabit.protection.SealedValues;
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

    static final int LEAST_REASON = 20;
    private static final Duration SHOWN = Duration.ofMinutes(15);
    private static final Duration TO_BE_OPENED = Duration.ofHours(24);
    private static final int MOST_AN_HOUR = 10;
    private static final int LONGEST_TEXT = 500;

    private static final CypherQuery ADD = CypherQuery.of(Reveals.class, "add-reveal");
    private static final CypherQuery CHANGE = CypherQuery.of(Reveals.class, "change-reveal");
    private static final CypherQuery ONE = CypherQuery.of(Reveals.class, "reveal");
    private static final CypherQuery OF_USER = CypherQuery.of(Reveals.class, "reveals-of-user");
    private static final CypherQuery OF_CASES = CypherQuery.of(Reveals.class, "reveals-of-cases");
    private static final int LISTED = 100;

    private final Graph graph;
    private final SealedFields sealed;
    private final SealedValues values;
    private final CaseRoles roles;
    private final CurrentAsker asker;
    private final Vault vault;
    private final RevealAudit audit;
    private final Clock clock;

    Reveals(Graph graph, SealedFields sealed, SealedValues values, CaseRoles roles, CurrentAsker asker, Vault vault,
            RevealAudit audit, Clock clock) {
        this.graph = graph;
        this.sealed = sealed;
        this.values = values;
        this.roles = roles;
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
        requireStated(legalBasis, reason, fields);
        List<Sealed> records = sealed.records(List.of(entityId)).stream()
                .filter(record -> fields.stream().anyMatch(record.names()::contains)).toList();
        Sealed first = records.stream().filter(record -> allows(record, fields)).findFirst()
                .orElseThrow(() -> new Refusal(records.isEmpty() ? "NOTHING_SEALED" : "NOT_YOURS_TO_REVEAL"));
        requireNotTooMany();
        Reveal reveal = reveal(first, fields, purpose, legalBasis.strip(), reason.strip());
        audit.asked(reveal, reason.strip());
        graph.write(work -> work.run(ADD, Map.of("user", reveal.user(), "properties", reveal.properties())));
        return reveal.status() == RevealStatus.GRANTED ? new Revealed(reveal, read(reveal)) : new Revealed(reveal, List.of());
    }

    private static void requireStated(String legalBasis, String reason, List<String> fields) {
        if (fields.isEmpty()) {
            throw new Refusal("NOTHING_SEALED");
        }
        if (legalBasis.isBlank() || legalBasis.length() > LONGEST_TEXT) {
            throw new Refusal("LEGAL_BASIS_MISSING");
        }
        if (reason.strip().length() < LEAST_REASON || reason.length() > LONGEST_TEXT) {
            throw new Refusal("REASON_TOO_SHORT", LEAST_REASON, LONGEST_TEXT);
        }
    }

    private boolean allows(Sealed record, List<String> fields) {
        return fields.stream().filter(record.names()::contains).allMatch(field -> sealed.right(record, field).reveals());
    }

    private void requireNotTooMany() {
        if (since(Duration.ofHours(1)).size() >= MOST_AN_HOUR) {
            throw new Refusal("TOO_MANY_REVEALS", MOST_AN_HOUR);
        }
    }

    private List<Reveal> since(Duration past) {
        return graph.read(OF_USER, Map.of("user", asker.get().user(), "since", clock.millis() - past.toMillis())).stream()
                .map(row -> Reveal.of(row.row("reveal"))).toList();
    }

    private Reveal reveal(Sealed record, List<String> fields, Purpose purpose, String legalBasis, String reason) {
        Asker who = asker.get();
        int needed = needed(record, fields);
        String id = UUID.randomUUID().toString();
        return new Reveal(id, who.user(), who.agency(), record.entityId(), record.label(), record.caseId(),
                fields.stream().distinct().sorted().toList(), purpose, legalBasis, vault.seal(reason, id),
                needed == 0 ? RevealStatus.GRANTED : RevealStatus.WAITING, clock.millis(), needed, List.of(),
                needed == 0 ? clock.millis() + SHOWN.toMillis() : null);
    }

    private int needed(Sealed record, List<String> fields) {
        if (record.needsTwo()) {
            return 2;
        }
        return fields.stream().filter(record.names()::contains).map(field -> sealed.right(record, field))
                .min(Comparator.naturalOrder()).filter(Right.NEEDS_SUPERVISOR::equals).isPresent() ? 1 : 0;
    }

    /** Shows what others agreed to, or what is still shown. */
    Revealed open(String id) {
        Reveal reveal = own(id);
        RevealStatus now = reveal.at(clock.instant());
        boolean inTime = reveal.askedAtMillis() > clock.millis() - TO_BE_OPENED.toMillis();
        if (now != RevealStatus.GRANTED && !(now == RevealStatus.APPROVED && inTime)) {
            throw new Refusal("NOT_OPEN");
        }
        requireStillAllowed(reveal);
        Reveal opened = now == RevealStatus.GRANTED ? reveal
                : change(id, Map.of("status", RevealStatus.GRANTED.name(), "until", clock.millis() + SHOWN.toMillis()));
        audit.opened(opened);
        return new Revealed(opened, read(opened));
    }

    private void requireStillAllowed(Reveal reveal) {
        boolean allowed = sealed.records(List.of(reveal.entityId())).stream()
                .anyMatch(record -> record.caseId().equals(reveal.caseId()) && allows(record, reveal.fields()));
        if (!allowed) {
            throw new Refusal("NOT_YOURS_TO_REVEAL");
        }
    }

    private List<RevealedValue> read(Reveal reveal) {
        List<RevealedValue> found = new ArrayList<>();
        sealed.records(List.of(reveal.entityId())).stream().filter(record -> record.caseId().equals(reveal.caseId()))
                .forEach(record -> values.of(record.id(), record.sealed(), reveal.fields())
                        .forEach((field, value) -> found.add(new RevealedValue(field, value, record.dataset()))));
        return found.stream().distinct().toList();
    }

    /** Ends what is shown, or takes the wish back. */
    Reveal end(String id) {
        own(id);
        return change(id, Map.of("status", RevealStatus.ENDED.name()));
    }

    private Reveal own(String id) {
        return find(id).filter(reveal -> reveal.user().equals(asker.get().user())).orElseThrow(() -> new Refusal("NO_SUCH_REVEAL"));
    }

    /** The asker agrees, as the supervisor of the case, or one who manages it where two have to, or where it has no other supervisor. */
    Reveal approve(String id) {
        Reveal reveal = toDecide(id);
        Set<String> agreed = new HashSet<>(reveal.approvedBy());
        agreed.add(asker.get().user());
        audit.decided(reveal, true);
        RevealStatus status = agreed.size() >= reveal.needed() ? RevealStatus.APPROVED : RevealStatus.WAITING;
        return change(id, Map.of("approvedBy", agreed.stream().sorted().toList(), "status", status.name()));
    }

    Reveal refuse(String id) {
        Reveal reveal = toDecide(id);
        audit.decided(reveal, false);
        return change(id, Map.of("status", RevealStatus.REFUSED.name()));
    }

    private Reveal toDecide(String id) {
        Reveal reveal = find(id).filter(found -> roles.manages(found.caseId())).orElseThrow(() -> new Refusal("NO_SUCH_REVEAL"));
        if (reveal.user().equals(asker.get().user()) || reveal.approvedBy().contains(asker.get().user())) {
            throw new Refusal("NOT_YOURS_TO_DECIDE");
        }
        if (reveal.needed() == 1 && !roles.supervises(reveal.caseId(), reveal.user())) {
            throw new Refusal("NOT_YOURS_TO_DECIDE");
        }
        if (reveal.status() != RevealStatus.WAITING) {
            throw new Refusal("ALREADY_DECIDED");
        }
        return reveal;
    }

    private java.util.Optional<Reveal> find(String id) {
        return graph.read(ONE, Map.of("id", id)).stream().map(row -> Reveal.of(row.row("reveal"))).findFirst();
    }

    private Reveal change(String id, Map<String, Object> properties) {
        return Reveal.of(graph.write(work -> work.run(CHANGE, Map.of("id", id, "properties", properties))).get(0).row("reveal"));
    }

    /** What the asker asked for in the last day. */
    List<Reveal> own() {
        return since(TO_BE_OPENED);
    }

    /** Of each case who asked, for those who manage it. */
    Map<String, List<Reveal>> ofCases(List<String> caseIds) {
        List<String> managed = caseIds.stream().filter(roles::manages).toList();
        Map<String, List<Reveal>> found = new java.util.HashMap<>();
        if (!managed.isEmpty()) {
            graph.read(OF_CASES, Map.of("caseIds", managed, "limit", LISTED)).forEach(row ->
                    found.put(row.string("caseId"), row.rows("reveals").stream().map(Reveal::of).toList()));
        }
        return found;
    }

    /** The stated reason, for the one who stated it and those who decide. */
    String reason(Reveal reveal) {
        return vault.open(reveal.sealedReason(), reveal.id());
    }

    RevealStatus statusNow(Reveal reveal) {
        return reveal.at(clock.instant());
    }

    /** A reveal and what it shows; nothing while it waits (schema: {@code Revealed}). */
    record Revealed(Reveal reveal, List<RevealedValue> values) {
    }

    /** What a data set says, in clear (schema: {@code RevealedValue}). */
    record RevealedValue(String property, String value, String dataset) {
    }
}
