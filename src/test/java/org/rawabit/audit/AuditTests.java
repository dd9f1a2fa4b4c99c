// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.audit.chain.ChainCheck;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;

class AuditTests {

    private static final Asker ANALYST = new Asker("u-17", Set.of(Role.ANALYST), "moi");
    private static final String ID = "aaaaaaaaaaaaaaaaaaaaaaaaaa";

    @TempDir
    private Path data;

    private final TestClock clock = new TestClock();

    @Test
    void keepsWhoDidWhatToWhom() throws IOException {
        try (Audit audit = Audit.open(data, clock)) {
            audit.recordDurably(Deed.of(ANALYST, DeedKind.READ, "expand", Outcome.ANSWERED).from("127.0.0.1")
                    .touching(new Touched(List.of(ID), List.of(ID), 41)).saying(Map.of("links", 3)));
        }

        assertThat(entries()).last().asString().matches("\\{\"seq\":2,\"before\":\"[0-9a-f]{64}\",\"at\":\"2026-03-01T10:00:00Z\","
                + "\"kind\":\"READ\",\"operation\":\"expand\",\"user\":\"u-17\",\"roles\":\\[\"ANALYST\"],\"agency\":\"moi\",\"from\":\"127.0.0.1\","
                + "\"outcome\":\"ANSWERED\",\"asked\":\\[\"" + ID + "\"],\"shown\":\\[\"" + ID + "\"],\"count\":41,\"details\":\\{\"links\":3}}");
    }

    @Test
    void sealsWhatWasTyped() throws IOException {
        try (Audit audit = Audit.open(data, clock)) {
            audit.recordDurably(Deed.of(ANALYST, DeedKind.READ, "search", Outcome.ANSWERED).typed("Zaynab Testname"));
        }

        assertThat(entries()).last().asString().doesNotContain("Zaynab");
        assertThat(new AuditLog(data, AuditKey.readOrMake(data)).entries(AuditFilter.ALL, 1, null).entries().get(0).text())
                .isEqualTo("Zaynab Testname");
    }

    @Test
    void keepsTheFirstIdsAndTheNumberOfAll() throws IOException {
        List<String> many = IntStream.range(0, 1_000).mapToObj(i -> "id" + i).toList();
        try (Audit audit = Audit.open(data, clock)) {
            audit.recordDurably(Deed.of(ANALYST, DeedKind.READ, "expand", Outcome.ANSWERED).touching(new Touched(many, many, 1_000)));
        }

        assertThat(entries()).last().asString().contains("\"id199\"").doesNotContain("\"id200\"").contains("\"count\":1000");
    }

    @Test
    void recordsWhatManyDoAtOnceWithoutAGap() throws IOException {
        Set<Long> numbers;
        try (Audit audit = Audit.open(data, clock)) {
            numbers = IntStream.range(0, 8).parallel().boxed().flatMap(user -> IntStream.range(0, 500)
                            .mapToObj(i -> audit.record(Deed.of(ANALYST, DeedKind.READ, "r" + user + "-" + i, Outcome.ANSWERED))))
                    .map(CompletableFuture::join).collect(Collectors.toSet());
        }

        assertThat(numbers).hasSize(4_000);
        assertThat(entries()).hasSize(4_001);
        assertThat(ChainCheck.of(Audit.folderIn(data))).singleElement().satisfies(report -> assertThat(report.fault()).isNull());
    }

    @Test
    void isRefusedOnceItIsClosed() {
        Audit audit = Audit.open(data, clock);
        audit.close();

        assertThatThrownBy(() -> audit.recordDurably(Deed.of(ANALYST, DeedKind.READ, "expand", Outcome.ANSWERED)))
                .isInstanceOf(AuditException.class)
                .hasMessage("The audit log in " + data.resolve("audit") + " cannot be written (the audit log is closed),"
                        + " and what cannot be recorded is not done: make room on the disk, or correct the permissions.");
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> files = Files.list(Audit.folderIn(data))) {
            return Files.readAllLines(files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow());
        }
    }
}
