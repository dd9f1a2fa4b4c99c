// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file can grow any more in the middle of an import, as on a disk that is full: by a limit of the shell on the size of files. */
class FullDiskIT {

    private static final String KILOBYTES = "12000";
    private static final int ROWS = 40_000;
    private static final int QUICK = 100;

    @TempDir
    private Path folder;

    @Test
    void theImportEndsWithASentenceAndIsCompletedByTheNext() throws Exception {
        List<String> importing = importing();

        try (var program = Program.under(List.of("bash", "-c", "ulimit -f " + KILOBYTES + "; exec \"$@\"", "bash"), importing)) {
            assertThat(program.awaitEnd(QUICK)).isEqualTo(1);
            assertThat(program.lines()).hasSizeLessThan(8).last().asString().startsWith("The database in ")
                    .endsWith("stopped working: start again; all that was confirmed is kept.");
        }

        try (var again = Program.run(importing.toArray(String[]::new))) {
            assertThat(again.awaitEnd(QUICK)).isZero();
            assertThat(String.join("\n", again.lines())).contains("40,000");
        }
    }

    private List<String> importing() throws IOException {
        Path profile = Files.writeString(folder.resolve("people.yaml"), """
                profile: people
                version: 1
                title: {en: "People", ar: "أشخاص", ckb: "کەسان"}
                region: IQ
                zone: Asia/Baghdad
                dates: dd/MM/yyyy
                status: SUSPECTED
                files:
                  - {match: "people.csv", entity: Person, key: id, properties: {nameLatin: name}}
                """);
        Path people = Files.writeString(folder.resolve("people.csv"), IntStream.range(0, ROWS)
                .mapToObj(i -> i + ",Invented Name of Person Number " + i).collect(Collectors.joining("\n", "id,name\n", "\n")));
        return List.of("import", "--profile", profile.toString(), "--dataset", "people", "--rawabit.data=" + folder.resolve("data"),
                people.toString());
    }
}
