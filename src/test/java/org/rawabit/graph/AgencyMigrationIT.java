// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stood as typed words before there were agencies and members by user: an installation of the first weeks. */
class AgencyMigrationIT {

    private static final CypherQuery BEFORE = new CypherQuery("test/before", """
            CREATE (:User {id: 'u1', name: 'nour', agency: 'police'}), (:Case {id: 'a', agency: 'court of Karkh'}), (:Case {id: 'b'}),
              (:CaseShare {id: 's', agency: 'MoLSA'}), (:CaseMember {user: 'Nour ', caseId: 'a'}), (:CaseMember {user: 'nour', caseId: 'a'}),
              (:CaseMember {user: 'u1', caseId: 'b'}), (:CaseMember {user: 'nour', caseId: 'b'}), (:CaseMember {user: 'stranger', caseId: 'b'}),
              (:Compartment {id: 'a', number: 1, caseId: 'a'}), (:Compartment {id: 'b', number: 2, caseId: 'b'}),
              (:File {id: 'a/1', number: 1, compartment: 1}), (:File {id: 'b/2', number: 2, compartment: 2}), (:File {id: 'a/3', number: 3, compartment: 1})""");
    private static final CypherQuery AGENCIES = new CypherQuery("test/agencies", "MATCH (a:Agency) RETURN a.id AS id ORDER BY id");
    private static final CypherQuery MEMBERS = new CypherQuery("test/members",
            "MATCH (m:CaseMember) RETURN m.caseId + ' ' + trim(m.user) AS member ORDER BY member");
    private static final CypherQuery ORDINALS = new CypherQuery("test/ordinals", "MATCH (f:File) RETURN f.ordinal AS ordinal ORDER BY f.number");

    private final Graph graph = TestGraph.graph();

    @BeforeEach
    void migrates() {
        TestGraph.clear();
        graph.write(work -> work.run(BEFORE, Map.of()));
        Migration migration = Migrations.shipped().stream().filter(each -> each.version().equals("0011")).findFirst().orElseThrow();
        migration.statements().forEach(statement -> graph.define("test/V0011", statement));
    }

    @AfterEach
    void clear() {
        TestGraph.clear();
    }

    @Test
    void eachAgencyThatWasNamedBecomesOne() {
        assertThat(graph.read(AGENCIES, Map.of())).extracting(row -> row.string("id")).containsExactly("MoLSA", "court of Karkh", "police");
    }

    /** One of two spellings of a member is taken; the other is nobody's, as it was. */
    @Test
    void membersByNameBecomeMembersByUser() {
        assertThat(graph.read(MEMBERS, Map.of())).extracting(row -> row.string("member"))
                .satisfiesAnyOf(members -> assertThat(members).isEqualTo(List.of("a Nour", "a u1", "b nour", "b stranger", "b u1")),
                        members -> assertThat(members).isEqualTo(List.of("a nour", "a u1", "b nour", "b stranger", "b u1")));
    }

    @Test
    void filesAreCountedWithinTheirCase() {
        assertThat(graph.read(ORDINALS, Map.of())).extracting(row -> row.integer("ordinal")).containsExactly(1L, 1L, 2L);
    }
}
