// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;

class ExternalNeo4jTests {

    private static final String ADDRESS = "neo4j://graph.example:7687";

    @Test
    void connectsAsTheEnvironmentSays() {
        var properties = new Neo4jProperties();

        new ExternalNeo4j(ADDRESS, Map.of("RAWABIT_NEO4J_USER", "desk", "RAWABIT_NEO4J_PASSWORD", "secret"))
                .postProcessAfterInitialization(properties, "any");

        assertThat(properties.getUri()).isEqualTo(URI.create(ADDRESS));
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

    @ParameterizedTest
    @ValueSource(strings = {"", "graph.example", "http://graph.example:7687", "bolt://", "bolt://a b", "bolt://graph.example:port"})
    void refusesWhatIsNoAddress(String address) {
        assertThatThrownBy(() -> new ExternalNeo4j(address, Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The address of a Neo4j elsewhere is given as neo4j://HOST:PORT or bolt://HOST:PORT,"
                        + " not as rawabit.neo4j.uri=" + address + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"neo4j+s://graph.example", "bolt+ssc://10.0.0.7:7687/", "bolt://[::1]:7687", "neo4j://graph.example?policy=near"})
    void takesEachKindOfAddress(String address) {
        var environment = Map.of("RAWABIT_NEO4J_USER", "desk", "RAWABIT_NEO4J_PASSWORD", "secret");

        assertThatCode(() -> new ExternalNeo4j(address, environment)).doesNotThrowAnyException();
    }

    @Test
    void refusesAPasswordInTheAddressWithoutRepeatingIt() {
        assertThatThrownBy(() -> new ExternalNeo4j("bolt://desk:secret@graph.example", Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The user and password of Neo4j are taken from the environment (RAWABIT_NEO4J_USER,"
                        + " RAWABIT_NEO4J_PASSWORD), never from its address.");
    }
}
