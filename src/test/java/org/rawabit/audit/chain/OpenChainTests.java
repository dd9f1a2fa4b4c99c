// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How a chain goes on: the next day, after a stop, after a crash, after a full disk. */
class OpenChainTests {

    @TempDir
    private Path folder;

    private TestChain chain;

    @BeforeEach
    void begin() throws IOException {
        chain = new TestChain(folder);
    }

    @AfterEach
    void end() throws Exception {
        chain.close();
    }

    @Test
    void goesOnAfterAStop() throws Exception {
        chain.add("before");
        chain.reopen();

        assertThat(chain.add("after")).isEqualTo(2);
        assertThat(ChainFiles.in(folder)).hasSize(1);
        assertThat(chain.check().fault()).isNull();
    }

    @Test
    void anchorsADayWhenTheNextBegins() throws Exception {
        chain.add("one");
        chain.add("two");
        String digest = chain.check().digest();
        chain.clock.move(Duration.ofDays(3));
        chain.add("three");

        assertThat(chain.files().anchors()).hasContent("2026-03-01 2 " + digest + "\n");
        assertThat(chain.logs()).extracting(log -> log.getFileName().toString().substring(9)).containsExactly("2026-03-01.jsonl", "2026-03-04.jsonl");
        assertThat(chain.check().fault()).isNull();
    }

    /** Someone corrects the clock of the machine, by more than a day. */
    @Test
    void reopensNoDayThatIsOverWhenTheClockIsSetBack() throws Exception {
        chain.add("one");
        chain.clock.move(Duration.ofDays(2));
        chain.add("two");
        chain.clock.move(Duration.ofDays(-1));
        chain.add("three");
        chain.reopen();
        chain.add("four");

        assertThat(chain.logs()).hasSize(2);
        assertThat(chain.check().fault()).isNull();
        assertThat(chain.check().entries()).isEqualTo(4);
    }

    /** A kill -9 in the middle of a write leaves the beginning of a line. */
    @Test
    void cutsOffATornLineAndSaysSo() throws Exception {
        chain.add("one");
        Files.writeString(chain.logs().get(0), "{\"seq\":2,\"bef", StandardOpenOption.APPEND);
        assertThat(chain.check()).satisfies(report -> assertThat(report.fault()).isNull()).matches(ChainReport::torn);

        chain.reopen();

        assertThat(chain.open().found()).isEqualTo(Map.of("beyondHead", 0L, "cut", 13L));
        assertThat(chain.add("two")).isEqualTo(2);
        assertThat(chain.check()).satisfies(report -> assertThat(report.fault()).isNull()).matches(report -> !report.torn());
    }

    /** A crash between the force of the log and the write of the head. */
    @Test
    void takesInWhatTheHeadDoesNotNameYet() throws Exception {
        chain.add("one");
        byte[] head = Files.readAllBytes(chain.files().head());
        chain.add("two");
        chain.clock.move(Duration.ofDays(1));
        chain.add("three");
        chain.close();
        Files.write(chain.files().head(), head);
        assertThat(chain.check().fault()).isNull();

        chain.reopen();

        assertThat(chain.open().found()).isEqualTo(Map.of("beyondHead", 2L, "cut", 0L));
        assertThat(chain.add("four")).isEqualTo(4);
        assertThat(chain.check().fault()).isNull();
    }

    @Test
    void leavesABrokenChainAsItIsAndBeginsAnother() throws Exception {
        chain.add("one");
        chain.add("two");
        chain.close();
        String name = chain.files().chain();
        Path log = chain.logs().get(0);
        Files.writeString(log, Files.readString(log).lines().findFirst().orElseThrow() + "\n");

        chain.reopen();

        assertThat(chain.open().found()).isEqualTo(Map.of("broken", Map.of(name, "entries up to 2 are missing")));
        assertThat(chain.add("again")).isEqualTo(1);
        assertThat(ChainCheck.of(folder)).filteredOn(report -> report.chain().equals(name)).singleElement()
                .satisfies(report -> assertThat(report.fault()).isNotNull());
        assertThat(ChainCheck.of(folder)).filteredOn(report -> report.fault() == null).hasSize(1);
    }

    @Test
    void aSecondWriterHasAChainOfItsOwn() throws Exception {
        chain.add("one");
        try (TestChain second = new TestChain(folder)) {
            assertThat(second.add("two")).isEqualTo(1);
        }
        assertThat(ChainCheck.of(folder)).hasSize(2).allSatisfy(report -> assertThat(report.fault()).isNull());
    }

    /** /dev/full takes nothing, as a disk that has no room left. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesWhatCannotBeWrittenAndGoesOnWhenItCan() throws Exception {
        chain.add("one");
        chain.clock.move(Duration.ofDays(1));
        Path log = Path.of(chain.logs().get(0).toString().replace("03-01", "03-02"));
        Files.createSymbolicLink(log, Path.of("/dev/full"));

        assertThatThrownBy(() -> chain.add("two")).hasRootCauseInstanceOf(IOException.class).hasMessageContaining("No space left");
        Files.delete(log);

        assertThat(chain.add("three")).isEqualTo(2);
        assertThat(chain.check().fault()).isNull();
    }

    /** What a failed write left is dropped before the next: nobody was told that it was recorded. */
    @Test
    void dropsWhatAFailedWriteLeft() throws Exception {
        chain.add("one");
        chain.clock.move(Duration.ofDays(1));
        Path log = Path.of(chain.logs().get(0).toString().replace("03-01", "03-02"));
        Files.writeString(log, "{\"seq\":2,");

        assertThat(chain.add("two")).isEqualTo(2);
        assertThat(chain.check().fault()).isNull();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void onlyItsOwnerCanReadIt() throws Exception {
        chain.add("one");
        chain.clock.move(Duration.ofDays(1));
        chain.add("two");

        try (Stream<Path> files = Files.list(folder)) {
            List<String> modes = files.map(OpenChainTests::mode).distinct().toList();
            assertThat(modes).containsExactly("rw-------");
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
