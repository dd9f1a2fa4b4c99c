// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;

class ExternalNeo4jTests {

    private static final URI ADDRESS = URI.create("neo4j://graph.example:7687");

    @Test
    void connectsAsTheEnvironmentSays() {
        var properties = new Neo4jProperties();

        new ExternalNeo4j(ADDRESS, Map.of("RAWABIT_NEO4J_USER", "desk", "RAWABIT_NEO4J_PASSWORD", "secret"))
                .postProcessAfterInitialization(properties, "any");

        assertThat(properties.getUri()).isEqualTo(ADDRESS);
        assertThat(properties.getAuthentication().getUsername()).isEqualTo("desk");
        assertThat(properties.getAuthentication().getPassword()).isEqualTo("secret");
    }

    @Test
    void asksForAMissingPassword() {
        assertThatThrownBy(() -> new ExternalNeo4j(ADDRESS, Map.of("RAWABIT_NEO4J_USER", "desk")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The user and password of the Neo4j at neo4j://graph.example:7687 are taken from the"
                        + " environment: set RAWABIT_NEO4J_USER and RAWABIT_NEO4J_PASSWORD.");
    }
}
