// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.security.Asker;

class VerifyCommandTests {

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void record() {
        try (Audit audit = Audit.open(data, new TestClock())) {
            audit.recordDurably(Deed.of(Asker.LOCAL_OPERATOR, DeedKind.ADMINISTRATION, "backup", Outcome.ANSWERED));
        }
    }

    @Test
    void saysHowManyEntriesAndWhichPeriodAreGood() {
        assertThat(verify()).isZero();

        assertThat(out.toString()).matches("Chain [a-z2-7]{8}: 2 good entries from 2026-03-01T10:00:00Z to 2026-03-01T10:00:00Z;"
                + " the last has the digest [0-9a-f]{64}\\.\\R");
    }

    @Test
    void namesTheFirstBadEntry() throws IOException {
        Path log = log();
        Files.writeString(log, Files.readString(log).replace("backup", "bakcup"));

        assertThat(verify()).isEqualTo(1);

        assertThat(out.toString()).endsWith(": FAULT. " + log.getFileName() + ", line 2, entry 2: was changed. Before it, 1 good entries"
                + " from 2026-03-01T10:00:00Z to 2026-03-01T10:00:00Z." + System.lineSeparator());
    }

    @Test
    void checksACopyToo() throws IOException {
        Path copy = Files.createDirectory(data.resolve("copy"));
        try (Stream<Path> files = Files.list(Audit.folderIn(data))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }

        assertThat(verify(copy.toString())).isZero();
    }

    @Test
    void aFolderWithoutALogIsNotGood() throws IOException {
        assertThat(verify(Files.createDirectory(data.resolve("empty")).toString())).isEqualTo(1);

        assertThat(out.toString()).startsWith("There is no audit log in ");
    }

    private int verify(String... folder) {
        return AuditCommand.line(() -> data).setOut(new PrintWriter(out, true))
                .execute(Stream.concat(Stream.of("verify"), Stream.of(folder)).toArray(String[]::new));
    }

    private Path log() throws IOException {
        try (Stream<Path> files = Files.list(Audit.folderIn(data))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
        }
    }
}
