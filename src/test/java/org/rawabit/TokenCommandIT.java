// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.security.TokenRight;
import org.rawabit.security.sessions.AccessTokens;

/** A token made by the owner of the data folder, for a user who has not signed in yet. */
class TokenCommandIT {

    @TempDir
    private Path folder;

    @Test
    void writesATokenOnceToAFileOfItsOwner() throws Exception {
        String data = withUser("nour");
        Path file = folder.resolve("token");

        assertThat(token(data, "nour", file)).isZero();
        assertThat(token(data, "nour", file)).as("the file is there").isEqualTo(1);
        assertThat(token(data, "no-one", folder.resolve("other"))).isEqualTo(1);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        try (var program = Part.withoutServer(Settings.in(List.of("--rawabit.data=" + data)))) {
            assertThat(program.getBean(AccessTokens.class).find(Files.readString(file).strip())).hasValueSatisfying(bearer -> {
                assertThat(bearer.user().name()).isEqualTo("nour");
                assertThat(bearer.token().right()).isEqualTo(TokenRight.IMPORT);
            });
        }
    }

    private static int token(String data, String user, Path file) {
        return Commands.execute("token", "--user", user, "--right", "IMPORT", "--to", file.toString(), "--rawabit.data=" + data,
                "--rawabit.security.sign-in=required");
    }

    private static String withUser(String name) {
        try (var service = RunningService.start()) {
            RunningService.ask(service, "en", "mutation {addUser(name: \"" + name + "\", roles: []) {password}}", Map.of());
            return service.getEnvironment().getRequiredProperty("rawabit.data");
        }
    }
}
