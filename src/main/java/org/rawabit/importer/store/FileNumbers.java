// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Row;
import org.rawabit.importer.files.KeptFile;
import org.rawabit.importer.mapping.Scope;

/** Gives each kept file its number, once a case: that another case has the same file is told by nothing. */
public final class FileNumbers {

    private static final CypherQuery LOCK = CypherQuery.of(FileNumbers.class, "take-lock");
    private static final CypherQuery READ = CypherQuery.of(FileNumbers.class, "read-file");
    private static final CypherQuery ADD = CypherQuery.of(FileNumbers.class, "add-file");

    private final Graph graph;
    private final Scope scope;

    public FileNumbers(Graph graph, Scope scope) {
        this.graph = graph;
        this.scope = scope;
    }

    /** The number of the file; a new one where it was never imported. */
    public long number(KeptFile file, Instant now) {
        List<Row> known = graph.read(READ, Map.of("id", id(file)));
        return known.isEmpty() ? add(file, now) : known.get(0).integer("number");
    }

    private long add(KeptFile file, Instant now) {
        return graph.write(work -> {
            work.run(LOCK, Map.of());
            return work.run(ADD, Map.of("id", id(file), "name", file.name(), "size", file.size(), "at", now.toString(),
                    "compartment", scope.compartment())).get(0).integer("number");
        });
    }

    private String id(KeptFile file) {
        return scope.caseId() + "/" + file.sha256();
    }
}
