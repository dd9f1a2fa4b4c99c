// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.Row;
import org.rawabit.security.Role;
import org.springframework.stereotype.Service;

/** Who works in a case, and as what. Members are kept by user id, and shown by name. */
@Service
public final class CaseMembers {

    private static final CypherQuery QUERY = CypherQuery.of(CaseMembers.class, "members");
    private static final CypherQuery MANAGER = CypherQuery.of(CaseMembers.class, "manager");
    private static final CypherQuery CHANGE = CypherQuery.of(CaseMembers.class, "change");
    private static final CypherQuery ADD = CypherQuery.of(CaseMembers.class, "add-member");
    private static final CypherQuery REMOVE = CypherQuery.of(CaseMembers.class, "remove-member");

    private final Graph graph;

    CaseMembers(Graph graph) {
        this.graph = graph;
    }

    /**
     * Takes a user into a case, or gives a member another role.
     *
     * @param userId id of the user
     * @throws Refusal where the case would have a second supervisor, or nobody who manages it any more
     */
    public void put(String caseId, String userId, CaseRole role) {
        put(caseId, userId, role, false);
    }

    /** The same, where the first member must manage the case. */
    void putFirst(String caseId, String userId, CaseRole role) {
        put(caseId, userId, role, true);
    }

    private void put(String caseId, String userId, CaseRole role, boolean firstManages) {
        graph.write(work -> {
            work.run(CHANGE, Map.of());
            List<Member> others = others(work, caseId, userId);
            if (role == CaseRole.SUPERVISOR && others.stream().anyMatch(other -> other.role() == CaseRole.SUPERVISOR)) {
                throw new Refusal("ONE_SUPERVISOR");
            }
            if ((firstManages || !others.isEmpty()) && !(role.manages() && isManager(work, userId))) {
                requireManager(others);
            }
            return work.run(ADD, Map.of("caseId", caseId, "user", userId, "role", role.name()));
        });
    }

    /**
     * Takes a user out of a case.
     *
     * @param lastToo whether nobody need be left: the owner of the data folder manages it then
     * @throws Refusal where nobody would be left who manages it
     */
    void remove(String caseId, String userId, boolean lastToo) {
        graph.write(work -> {
            work.run(CHANGE, Map.of());
            List<Member> others = others(work, caseId, userId);
            if (!lastToo || !others.isEmpty()) {
                requireManager(others);
            }
            return work.run(REMOVE, Map.of("caseId", caseId, "user", userId));
        });
    }

    /** Whether a case has no member at all: nobody who signs in sees it. */
    public boolean isWithout(String caseId) {
        return of(caseId).isEmpty();
    }

    /** Ids of those who manage a case as things are: let in, and not kept from it by their role at the agency or by their keys. */
    public List<String> managers(String caseId) {
        return of(caseId).stream().filter(Member::manages).map(Member::id).toList();
    }

    /** Id of that one of them who is the supervisor of the case. */
    public Optional<String> supervisor(String caseId) {
        return of(caseId).stream().filter(member -> member.role() == CaseRole.SUPERVISOR && member.manages()).map(Member::id).findFirst();
    }

    /** The members of a case, by name. */
    List<Member> of(String caseId) {
        return graph.read(QUERY, Map.of("caseIds", List.of(caseId))).stream().map(Member::of).toList();
    }

    /** For those who are members themselves; a reader of a shared case is not told. */
    Map<Case, List<Member>> of(List<Case> cases) {
        List<String> known = cases.stream().filter(Case::isOpen).map(Case::id).toList();
        Map<String, List<Member>> members = graph.read(QUERY, Map.of("caseIds", known)).stream()
                .collect(Collectors.groupingBy(row -> row.string("caseId"), Collectors.mapping(Member::of, Collectors.toList())));
        return cases.stream().collect(Collectors.toMap(Function.identity(), one -> members.getOrDefault(one.id(), List.of())));
    }

    private static List<Member> others(GraphWrite work, String caseId, String userId) {
        return work.run(QUERY, Map.of("caseIds", List.of(caseId))).stream().map(Member::of)
                .filter(member -> !member.id().equals(userId)).toList();
    }

    private static void requireManager(List<Member> others) {
        if (others.stream().noneMatch(Member::manages)) {
            throw new Refusal("NEEDS_AN_OWNER");
        }
    }

    /** Somebody real: a user who is let in, and whose role at the agency does not keep from managing cases. */
    private static boolean isManager(GraphWrite work, String userId) {
        return work.run(MANAGER, Map.of("id", userId)).stream().anyMatch(row -> mayManage(row.strings("roles")));
    }

    private static boolean mayManage(List<String> roles) {
        return CaseRole.OWNER.within(roles.stream().map(Role::valueOf).collect(Collectors.toSet())).manages();
    }

    /**
     * A user's part in a case (schema: {@code CaseMember}).
     *
     * @param user    name
     * @param manages whether this is somebody real who manages the case
     */
    record Member(String id, String user, CaseRole role, boolean manages) {

        private static Member of(Row row) {
            CaseRole role = CaseRole.valueOf(row.string("role"));
            return new Member(row.string("id"), row.string("user"), role,
                    row.bool("works") && role.manages() && mayManage(row.strings("roles")));
        }
    }
}
