// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.List;
import java.util.Map;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Protects, at the start, whom a version imported that knew no protection: the victims of incidents. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VictimsInClear implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(VictimsInClear.class);
    private static final CypherQuery FIND = CypherQuery.of(VictimsInClear.class, "victims-in-clear");

    private final Graph graph;
    private final Protections protections;

    VictimsInClear(Graph graph, Protections protections) {
        this.graph = graph;
        this.protections = protections;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Row> found = graph.read(FIND, Map.of());
        found.forEach(row -> protections.protectAll(row.string("caseId"), row.strings("ids"), ProtectionStatus.PRESUMED_VICTIM));
        long count = found.stream().mapToLong(row -> row.strings("ids").size()).sum();
        if (count > 0) {
            LOG.warn("Protected {} victims of incidents who stood in clear; files of the database may still hold their names: stop"
                    + " the program and run java -jar rawabit.jar purge", count);
        }
    }
}
