// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationsIT {

    private static final CypherQuery NOTES = new CypherQuery("test/notes",
            "MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum ORDER BY version");
    private static final CypherQuery CHANGE = new CypherQuery("test/change",
            "MATCH (m:Migration {version: '0001'}) SET m.checksum = $checksum");

    private final Graph graph = TestGraph.graph();

    @Test
    void eachIsNotedOnceHoweverOftenTheProgramStarts() {
        List<Row> before = graph.read(NOTES, Map.of());

        new Migrations(graph).run();

        assertThat(graph.read(NOTES, Map.of())).isEqualTo(before);
        assertThat(before).extracting(row -> row.string("checksum"))
                .containsExactlyElementsOf(Migrations.shipped().stream().map(Migration::checksum).toList());
    }

    @Test
    void oneThatWasChangedSinceIsRefused() {
        String checksum = Migrations.shipped().get(0).checksum();
        change("another");
        try {
            assertThatThrownBy(() -> new Migrations(graph).run()).isInstanceOf(GraphException.WrongSchema.class)
                    .hasMessage("The migration V0001__Identify_entities_and_records was changed after it was applied to this"
                            + " database. Put the original back, and make a new one.");
        } finally {
            change(checksum);
        }
    }

    @Test
    void namesSayTheVersionAndTheChange() {
        assertThatThrownBy(() -> Migration.of("V1__x.cypher", ""))
                .hasMessage("a migration is named V0001__What_it_does.cypher, not V1__x.cypher");
    }

    private void change(String checksum) {
        graph.write(work -> work.run(CHANGE, Map.of("checksum", checksum)));
    }
}
