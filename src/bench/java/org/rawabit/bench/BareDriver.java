// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Sends the same statements to the same database with nothing between: a read transaction each, all rows as maps. */
final class BareDriver implements AutoCloseable {

    private final Driver driver;

    BareDriver(String address, String password) {
        this.driver = GraphDatabase.driver(address, AuthTokens.basic("neo4j", password));
        driver.verifyConnectivity();
    }

    /** Returns the number of rows. */
    int ask(Call call) {
        int rows = 0;
        for (Call.Statement statement : call.statements()) {
            rows += rows(statement.text(), statement.parameters());
        }
        return rows;
    }

    private int rows(String text, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.executeRead(work -> work.run(text, parameters).list(Record::asMap)).size();
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
