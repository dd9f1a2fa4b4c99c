// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import at the command line makes has no members, until the owner of the data folder gives it one. */
class CaseCommandIT {

    @TempDir
    private Path folder;

    @Test
    void aCaseOfAnImportGetsItsFirstOwner() throws Exception {
        String data = withUsers();
        Path file = Files.writeString(folder.resolve("officers.csv"), "officer,name\nX1,Somebody\n");

        assertThat(said(data, "import", "--profile", "training", "--dataset", "raid", "--case", "2026/9", file.toString()))
                .contains("Nobody is a member of the case 2026/9, and nobody who signs in sees it. Give it an owner:",
                        "java -jar rawabit.jar case add-member --case \"2026/9\" --user NAME");
        assertThat(said(data, "case", "list")).contains("2026/9  [2026/9]  no members");
        assertThat(said(data, "case", "add-member", "--case", "2026/9", "--user", "nour", "--role", "READER")).contains("The case would be without an owner");
        assertThat(said(data, "case", "add-member", "--case", "2026/9", "--user", "clerk")).contains("The case would be without an owner");
        assertThat(said(data, "case", "add-member", "--case", "2026/9", "--user", "no-one")).contains("There is no user of the name “no-one”.");
        assertThat(said(data, "case", "add-member", "--case", "2026/10", "--user", "nour")).contains("There is no case of the number or id 2026/10.");
        assertThat(said(data, "case", "add-member", "--case", "2026/9", "--user", "nour")).contains("Done: nour is a member of the case 2026/9, as OWNER.");
        assertThat(said(data, "case", "list")).contains("2026/9  [2026/9]  nour (owner)", "1 case.");
        assertThat(said(data, "import", "--profile", "training", "--dataset", "raid", "--case", "2026/9", file.toString())).doesNotContain("Nobody is a member");
    }

    /** What a command prints, either way. */
    private static String said(String data, String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            List<String> all = new ArrayList<>(List.of(words));
            all.addAll(List.of("--rawabit.data=" + data, "--rawabit.security.sign-in=required"));
            Commands.execute(all.toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String withUsers() {
        try (var service = RunningService.start()) {
            RunningService.ask(service, "en", "mutation {one: addUser(name: \"nour\", roles: [INVESTIGATOR]) {password}"
                    + " two: addUser(name: \"clerk\", roles: [AUDITOR]) {password}}", Map.of());
            return service.getEnvironment().getRequiredProperty("rawabit.data");
        }
    }
}
