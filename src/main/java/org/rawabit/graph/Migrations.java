// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the schema up to date: applies each migration once, in order, and refuses to start where an applied one was changed
 * since. Every statement is repeatable ({@code IF NOT EXISTS}), so a start that was cut off goes on at the next.
 */
final class Migrations {

    private static final CypherQuery APPLIED = CypherQuery.of(Migrations.class, "lock-migrations");
    private static final CypherQuery RECORD = CypherQuery.of(Migrations.class, "record-migration");

    private final Graph graph;

    Migrations(Graph graph) {
        this.graph = graph;
    }

    void run() {
        Map<String, Row> applied = graph.write(work -> work.run(APPLIED, Map.of()).get(0).rows("applied")).stream()
                .collect(Collectors.toMap(row -> row.string("version"), Function.identity()));
        for (Migration migration : shipped()) {
            Row earlier = applied.get(migration.version());
            if (earlier == null) {
                apply(migration);
            } else if (!earlier.string("checksum").equals(migration.checksum())) {
                throw new GraphException.WrongSchema("The migration V" + migration.version() + "__" + migration.name()
                        + " was changed after it was applied to this database. Put the original back, and make a new one.");
            }
        }
    }

    private void apply(Migration migration) {
        migration.statements().forEach(statement -> graph.define("migrations/V" + migration.version(), statement));
        graph.write(work -> work.run(RECORD, Map.of("version", migration.version(), "name", migration.name(),
                "checksum", migration.checksum())));
    }

    static List<Migration> shipped() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/migrations/*.cypher");
            return Arrays.stream(files).map(Migrations::read).sorted(Comparator.comparing(Migration::version)).toList();
        } catch (IOException e) {
            throw new IllegalStateException("the migrations cannot be read", e);
        }
    }

    private static Migration read(Resource file) {
        try {
            return Migration.of(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(file.getDescription() + " cannot be read", e);
        }
    }
}
