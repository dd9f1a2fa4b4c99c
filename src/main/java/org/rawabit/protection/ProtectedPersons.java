// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.List;
import java.util.Map;
import org.rawabit.casework.CaseRoles;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.Row;
import org.springframework.stereotype.Service;

/** Protects a person at the wish of somebody who works in the person's case. */
@Service
class ProtectedPersons {

    private static final CypherQuery PERSON = CypherQuery.of(ProtectedPersons.class, "person");

    private final VisibleGraph graph;
    private final CaseRoles roles;
    private final Protections protections;

    ProtectedPersons(VisibleGraph graph, CaseRoles roles, Protections protections) {
        this.graph = graph;
        this.roles = roles;
        this.protections = protections;
    }

    /**
     * Protects the person, or protects them as something else; the pseudonym stays what it was.
     *
     * @throws Refusal where the asker sees no such person, or does not work in the case; or where two would have to agree before
     *     the name is seen again, and the asker does not manage the case: a name that is wanted could be put out of reach so
     */
    Entity protect(String entityId, ProtectionStatus status) {
        Row person = find(entityId);
        roles.requireWork(person.string("caseId"));
        if (status.needsTwo() && !roles.manages(person.string("caseId"))) {
            throw new Refusal("NOT_YOURS_TO_SEAL");
        }
        protections.protect(person.string("caseId"), entityId, status);
        return Entity.of(find(entityId));
    }

    private Row find(String entityId) {
        return graph.read(PERSON, Map.of("id", entityId)).stream().findFirst().orElseThrow(() -> new Refusal("NO_SUCH_PERSON"));
    }
}
