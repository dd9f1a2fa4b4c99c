// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.Row;
import org.springframework.stereotype.Service;

/** Who works in a case, and as what. */
@Service
final class Members {

    private static final CypherQuery QUERY = CypherQuery.of(Members.class, "members");
    private static final CypherQuery CHANGE = CypherQuery.of(Members.class, "change");
    private static final CypherQuery ADD = CypherQuery.of(Members.class, "add-member");
    private static final CypherQuery REMOVE = CypherQuery.of(Members.class, "remove-member");

    private final Graph graph;

    Members(Graph graph) {
        this.graph = graph;
    }

    /**
     * Takes a user into a case, or gives a member another role.
     *
     * @throws Refusal where the case would have a second supervisor, or nobody who manages it any more
     */
    void put(String caseId, String user, CaseRole role) {
        graph.write(work -> {
            work.run(CHANGE, Map.of());
            List<Member> others = others(work, caseId, user);
            if (role == CaseRole.SUPERVISOR && others.stream().anyMatch(other -> other.role() == CaseRole.SUPERVISOR)) {
                throw new Refusal("ONE_SUPERVISOR");
            }
            requireManager(role.manages(), others);
            return work.run(ADD, Map.of("caseId", caseId, "user", user, "role", role.name()));
        });
    }

    /** For those who are members themselves; a reader of a shared case is not told. */
    Map<Case, List<Member>> of(List<Case> cases) {
        List<String> known = cases.stream().filter(Case::isOpen).map(Case::id).toList();
        Map<String, List<Member>> members = graph.read(QUERY, Map.of("caseIds", known)).stream()
                .collect(Collectors.groupingBy(row -> row.string("caseId"), Collectors.mapping(Member::of, Collectors.toList())));
        return cases.stream().collect(Collectors.toMap(Function.identity(), one -> members.getOrDefault(one.id(), List.of())));
    }

    /**
     * Takes a user out of a case.
     *
     * @throws Refusal where nobody would be left who manages it
     */
    void remove(String caseId, String user) {
        graph.write(work -> {
            work.run(CHANGE, Map.of());
            requireManager(false, others(work, caseId, user));
            return work.run(REMOVE, Map.of("caseId", caseId, "user", user));
        });
    }

    private static List<Member> others(GraphWrite work, String caseId, String user) {
        return work.run(QUERY, Map.of("caseIds", List.of(caseId))).stream().map(Member::of)
                .filter(member -> !member.user().equals(user)).toList();
    }

    /** A case with members is managed by one of them; one without belongs to the owner of the data folder. */
    private static void requireManager(boolean managed, List<Member> others) {
        if (!managed && !others.isEmpty() && others.stream().noneMatch(other -> other.role().manages())) {
            throw new Refusal("NEEDS_AN_OWNER");
        }
    }

    /** A user's part in a case (schema: {@code CaseMember}). */
    record Member(String user, CaseRole role) {

        private static Member of(Row row) {
            return new Member(row.string("user"), CaseRole.valueOf(row.string("role")));
        }
    }
}
