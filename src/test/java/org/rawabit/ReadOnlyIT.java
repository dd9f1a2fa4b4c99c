// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The emergency in which nothing can be changed. */
class ReadOnlyIT {

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void starts() {
        service = RunningService.start("--rawabit.security.read-only=true");
    }

    @AfterAll
    static void ends() {
        service.close();
    }

    @Test
    void changesAreRefusedAndSaidWhyInTheReadersLanguage() {
        String change = "mutation {addUser(name: \"nour\", roles: []) {password}}";

        assertThat(RunningService.ask(service, "en", change, Map.of()).at("/errors/0/message").asString())
                .isEqualTo("Nothing can be changed just now: the program is set to read only.");
        assertThat(RunningService.ask(service, "ar", change, Map.of()).at("/errors/0/extensions/code").asString()).isEqualTo("READ_ONLY");
        assertThat(RunningService.ask(service, "en", "{users {name}}", Map.of()).at("/data/users")).isEqualTo(
                tools.jackson.databind.json.JsonMapper.shared().valueToTree(List.of()));
    }

    @Test
    void aChangeIsNotSmuggledInWithASignOutOrInAFragment() {
        String mixed = "mutation {signOut addUser(name: \"nour\", roles: []) {password}}";
        String hidden = "mutation {... on Mutation {addUser(name: \"nour\", roles: []) {password}}}";

        assertThat(RunningService.ask(service, "en", mixed, Map.of()).at("/errors/0/extensions/code").asString()).isEqualTo("READ_ONLY");
        assertThat(RunningService.ask(service, "en", hidden, Map.of()).at("/errors/0/extensions/code").asString()).isEqualTo("READ_ONLY");
    }

    @Test
    void questionsAreAnswered() {
        assertThat(RunningService.ask(service, "en", "{me {name} about {training}}", Map.of()).at("/data/me/name").asString()).isEqualTo("local-operator");
    }
}
