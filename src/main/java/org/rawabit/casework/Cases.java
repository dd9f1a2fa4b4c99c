// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.Role;
import org.springframework.stereotype.Service;

/** The cases that the asker may know of. One that may not be known of is answered as one that is not there. */
@Service
class Cases {

    private static final CypherQuery QUERY = CypherQuery.of(Cases.class, "cases");
    private static final CypherQuery ADD = CypherQuery.of(Cases.class, "add-case");
    private static final CypherQuery CHANGE = CypherQuery.of(Cases.class, "change");
    private static final CypherQuery ADD_MEMBER = CypherQuery.of(Cases.class, "add-member");

    private final Graph graph;
    private final CurrentAsker asker;
    private final Clock clock;

    Cases(Graph graph, CurrentAsker asker, Clock clock) {
        this.graph = graph;
        this.asker = asker;
        this.clock = clock;
    }

    List<Case> all() {
        return read(null);
    }

    Optional<Case> find(String id) {
        return read(id).stream().findFirst();
    }

    /**
     * The case, where the asker may manage it: its owner, its supervisor, and the owner of the data folder.
     *
     * @throws Refusal where it is not there or not the asker's to manage; a reader of the case is told which
     */
    Case toManage(String id) {
        Case found = find(id).orElseThrow(() -> new Refusal("NO_SUCH_CASE"));
        if (!found.isManaged() || !mayWork()) {
            throw new Refusal("NOT_YOURS_TO_MANAGE");
        }
        return found;
    }

    /**
     * The case, where the asker works in it: a member who does more than read, and the owner of the data folder.
     *
     * @throws Refusal where it is not there, only shared with the asker's agency, or not the asker's to work in
     */
    Case toWorkIn(String id) {
        Case found = find(id).filter(Case::isOpen).orElseThrow(() -> new Refusal("NO_SUCH_CASE"));
        if (found.role() == CaseRole.READER || !mayWork()) {
            throw new Refusal("NOT_YOURS_TO_ASK");
        }
        return found;
    }

    /** The role at the agency is the upper bound of that in the case. */
    boolean mayWork() {
        Asker who = asker.get();
        return who.isLocalOperator() || who.roles().stream().anyMatch(Role::seesLinks);
    }

    /**
     * Opens a case, whose owner the asker becomes. Two cases can have one number: that it is taken would tell of the other.
     *
     * @throws Refusal where the asker is neither head of an agency, with a role that manages cases, nor the owner of the data folder
     */
    Case open(String number, String title, @Nullable String court, @Nullable String judge) {
        Asker who = asker.get();
        requireHead(who);
        String id = UUID.randomUUID().toString();
        Map<String, Object> properties = new HashMap<>(Map.of("number", stated("number", number), "title", stated("title", title),
                "status", CaseStatus.OPEN.name(), "openedAt", clock.millis()));
        properties.put("court", court);
        properties.put("judge", judge);
        properties.put("agency", who.agency());
        graph.write(work -> {
            work.run(CHANGE, Map.of());
            Compartments.ofShares(work, id, List.of());
            work.run(ADD, Map.of("id", id, "properties", properties));
            return who.isLocalOperator() ? List.of()
                    : work.run(ADD_MEMBER, Map.of("caseId", id, "user", who.user(), "role", CaseRole.OWNER.name()));
        });
        return find(id).orElseThrow();
    }

    private static void requireHead(Asker who) {
        if (!who.isLocalOperator() && !CaseRole.OWNER.within(who.roles()).manages()) {
            throw new Refusal("MAY_NOT_OPEN_CASES");
        }
        if (!who.isLocalOperator() && !who.head()) {
            throw new Refusal("HEADS_OPEN_CASES");
        }
    }

    private static String stated(String name, String value) {
        if (value.isBlank()) {
            throw new Refusal("BLANK", name);
        }
        return value.strip();
    }

    private List<Case> read(@Nullable String id) {
        Asker who = asker.get();
        if (!who.isLocalOperator() && who.roles().stream().noneMatch(Role::seesCases)) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("user", who.user(), "now", clock.millis(), "all", who.isLocalOperator()));
        parameters.put("agency", who.agency());
        parameters.put("id", id);
        return graph.read(QUERY, parameters).stream().map(row -> Case.of(row, who)).toList();
    }
}
