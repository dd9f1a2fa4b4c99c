// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a small log of three days is found, and the first bad entry named. */
class ChainCheckTests {

    private static final int A_DAY = 4;

    @TempDir
    private Path folder;

    private TestChain chain;
    private List<Path> logs;

    @BeforeEach
    void writeThreeDays() throws Exception {
        chain = new TestChain(folder);
        for (int i = 0; i < 3 * A_DAY; i++) {
            chain.clock.move(i > 0 && i % A_DAY == 0 ? Duration.ofDays(1) : Duration.ofMinutes(1));
            chain.add("READ " + i);
        }
        chain.close();
        logs = chain.logs();
    }

    @AfterEach
    void isGoodAgainWhenAllIsPutBack() {
        assertThat(chain.check().fault()).isNull();
    }

    @Test
    void aLogAsItWasWrittenIsGood() {
        ChainReport report = chain.check();

        assertThat(logs).hasSize(3);
        assertThat(report.fault()).isNull();
        assertThat(report.entries()).isEqualTo(3 * A_DAY);
        assertThat(report.from()).hasToString("2026-03-01T10:01:00Z");
        assertThat(report.to()).hasToString("2026-03-03T10:10:00Z");
    }

    @Test
    void everyChangedByteIsFoundAndItsEntryNamed() throws IOException {
        for (int day = 0; day < logs.size(); day++) {
            byte[] good = Files.readAllBytes(logs.get(day));
            int line = 1;
            for (int at = 0; at < good.length; at++) {
                for (int change : new int[] {0x01, 0x10, 0x20, 0x2a}) {
                    assertFault(logs.get(day), changed(good, at, change), day * A_DAY + line, "byte " + at + " of day " + day);
                }
                line += good[at] == '\n' ? 1 : 0;
            }
            Files.write(logs.get(day), good);
        }
    }

    @Test
    void everyRemovedByteIsFoundAndItsEntryNamed() throws IOException {
        for (int day = 0; day < logs.size(); day++) {
            byte[] good = Files.readAllBytes(logs.get(day));
            int line = 1;
            for (int at = 0; at < good.length; at++) {
                byte[] bad = new byte[good.length - 1];
                System.arraycopy(good, 0, bad, 0, at);
                System.arraycopy(good, at + 1, bad, at, bad.length - at);
                assertFault(logs.get(day), bad, day * A_DAY + line, "byte " + at + " of day " + day);
                line += good[at] == '\n' ? 1 : 0;
            }
            Files.write(logs.get(day), good);
        }
    }

    @Test
    void everyRemovedEntryIsFoundAndNamed() throws IOException {
        for (int day = 0; day < logs.size(); day++) {
            List<String> good = lines(logs.get(day));
            for (int line = 0; line < good.size(); line++) {
                List<String> bad = new ArrayList<>(good);
                bad.remove(line);
                assertFault(logs.get(day), bytes(bad), day * A_DAY + line + 1, "line " + line + " of day " + day);
            }
            Files.write(logs.get(day), bytes(good));
        }
    }

    @Test
    void everySwapIsFoundAndTheFirstOfBothNamed() throws IOException {
        for (int day = 0; day < logs.size(); day++) {
            List<String> good = lines(logs.get(day));
            for (int one = 0; one < good.size(); one++) {
                for (int other = one + 1; other < good.size(); other++) {
                    List<String> bad = new ArrayList<>(good);
                    Collections.swap(bad, one, other);
                    assertFault(logs.get(day), bytes(bad), day * A_DAY + one + 1, one + " for " + other + " of day " + day);
                }
            }
            Files.write(logs.get(day), bytes(good));
        }
    }

    @Test
    void everyRepeatedEntryIsFound() throws IOException {
        for (int day = 0; day < logs.size(); day++) {
            List<String> good = lines(logs.get(day));
            for (int line = 0; line < good.size(); line++) {
                List<String> bad = new ArrayList<>(good);
                bad.add(line, good.get(line));
                assertFault(logs.get(day), bytes(bad), day * A_DAY + line + 2, "line " + line + " of day " + day);
            }
            Files.write(logs.get(day), bytes(good));
        }
    }

    @Test
    void everyTruncationIsFoundAndTheFirstMissingEntryNamed() throws IOException {
        for (int day = 0; day < logs.size(); day++) {
            byte[] good = Files.readAllBytes(logs.get(day));
            for (int length = 0; length < good.length; length++) {
                byte[] bad = Arrays.copyOf(good, length);
                long whole = new String(bad, StandardCharsets.UTF_8).chars().filter(letter -> letter == '\n').count();
                assertFault(logs.get(day), bad, day * A_DAY + (int) whole + 1, length + " bytes of day " + day);
            }
            Files.write(logs.get(day), good);
        }
    }

    @Test
    void everyMissingLogIsFoundAndItsFirstEntryNamed() throws IOException {
        for (int day = 0; day < logs.size(); day++) {
            byte[] good = Files.readAllBytes(logs.get(day));
            Files.delete(logs.get(day));

            assertThat(chain.check().findFault()).as("day " + day).hasValueSatisfying(fault -> assertThat(fault.sequence() % A_DAY).isEqualTo(1));

            Files.write(logs.get(day), good);
        }
    }

    @Test
    void everyChangeOfHeadAndAnchorsIsFound() throws IOException {
        for (Path file : List.of(chain.files().head(), chain.files().anchors())) {
            byte[] good = Files.readAllBytes(file);
            for (int at = 0; at < good.length; at++) {
                Files.write(file, changed(good, at, 1));
                assertThat(chain.check().findFault()).as("byte " + at + " of " + file.getFileName()).isPresent();
                Files.write(file, Arrays.copyOf(good, at));
                assertThat(chain.check().findFault()).as(at + " bytes of " + file.getFileName()).isPresent();
            }
            Files.delete(file);
            assertThat(chain.check().findFault()).as(file.toString()).isPresent();
            Files.write(file, good);
        }
    }

    /** The entry is named as people look for it: file, line, number. */
    @Test
    void namesFileLineAndEntry() throws IOException {
        List<String> good = lines(logs.get(1));
        Files.writeString(logs.get(1), String.join("", good).replace("READ 5", "READ 6"));

        assertThat(chain.check().fault()).hasToString(logs.get(1).getFileName() + ", line 2, entry 6: was changed");

        Files.write(logs.get(1), bytes(good));
    }

    private void assertFault(Path log, byte[] bad, int sequence, String what) throws IOException {
        Files.write(log, bad);
        assertThat(chain.check().findFault()).as(what).hasValueSatisfying(fault -> assertThat(fault.sequence()).as(what + ": " + fault).isEqualTo(sequence));
    }

    private static byte[] changed(byte[] good, int at, int change) {
        byte[] bad = good.clone();
        bad[at] ^= (byte) change;
        return bad;
    }

    private static List<String> lines(Path log) throws IOException {
        return Files.readString(log).lines().map(line -> line + "\n").toList();
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }
}
