// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The program as it is started without a word about sign-in: users can sign in, and strangers see nothing. */
class SignInByDefaultIT {

    @TempDir
    private Path data;

    @Test
    void theExerciseIsOpenedByOneOfItsAccounts() {
        try (ConfigurableApplicationContext service = start("--rawabit.training=true")) {
            Visitor trainee = new Visitor(service);

            assertThat(trainee.code("{me {name}}")).isEqualTo("NOT_SIGNED_IN");
            assertThat(Visitor.json(trainee.read("session")).at("/exercise")).hasSize(11);
            assertThat(trainee.signIn("exercise-analyst", "analyst in training")).isEqualTo("OPEN");
            assertThat(trainee.ask("{cases {number}}").at("/data/cases").toString()).isEqualTo("[{\"number\":\"training\"}]");
        }
    }

    @Test
    void theFirstAdministratorSignsIn() throws Exception {
        try (ConfigurableApplicationContext service = start("--rawabit.training=false")) {
            String generated = Files.readString(data.resolve("keys/first-administrator")).lines().skip(1).findFirst().orElseThrow()
                    .replace("password: ", "");

            assertThat(new Visitor(service).signIn("admin", generated)).isEqualTo("NEW_PASSWORD");
        }
    }

    private ConfigurableApplicationContext start(String setting) {
        return Part.service(Settings.in(List.of(setting, "--rawabit.data=" + data, "--server.port=0")));
    }
}
