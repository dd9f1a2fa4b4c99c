// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Asks a database over Bolt with the password that its data folder keeps. */
final class GraphClient implements AutoCloseable {

    private final Driver driver;

    private GraphClient(Driver driver) {
        this.driver = driver;
    }

    static GraphClient of(DataFolder data, String address) {
        return new GraphClient(driver(data, address));
    }

    static Driver driver(DataFolder data, String address) {
        return GraphDatabase.driver(address, AuthTokens.basic("neo4j", new DatabasePassword(data).ensure()));
    }

    void add(String id) {
        driver.executableQuery("CREATE (:Probe {id: $id})").withParameters(Map.of("id", id)).execute();
    }

    List<String> probes() {
        return driver.executableQuery("MATCH (p:Probe) RETURN p.id AS probe ORDER BY probe")
                .execute().records().stream().map(row -> row.get("probe").asString()).toList();
    }

    long count() {
        return driver.executableQuery("MATCH (p:Probe) RETURN count(p) AS count")
                .execute().records().get(0).get("count").asLong();
    }

    @Override
    public void close() {
        driver.close();
    }
}
