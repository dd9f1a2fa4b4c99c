// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.importer.files.SealedFiles;
import org.rawabit.importer.files.SealedFolder;

/** Power switches and kill -9 come in the middle of a rotation. */
class KilledRotationIT {

    private static final int KILLS = 20;
    private static final int FILES = 60;
    private static final int LARGEST = 300_000;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path data;

    private final Random random = new Random(1);

    @Test
    void everyFileOpensWhereverItIsCutOff() throws Exception {
        List<String> digests = clearFiles();
        for (int i = 0; i < KILLS; i++) {
            killAfter(random.nextInt(7), random.nextInt(60));

            assertAllOpen(digests);
        }
        finish();
        assertThat(start().keys()).hasSize(1);
        assertAllOpen(digests);
        assertThat(clearOrCutOff()).isEmpty();
    }

    /** As an earlier version left them. */
    private List<String> clearFiles() throws Exception {
        Files.createDirectories(data.resolve("files"));
        List<String> digests = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = new byte[random.nextInt(LARGEST)];
            random.nextBytes(bytes);
            digests.add(digest(bytes));
            Files.write(data.resolve("files").resolve(digest(bytes)), bytes);
        }
        return digests;
    }

    private void killAfter(int lines, int milliseconds) throws Exception {
        Process program = new ProcessBuilder(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                RotatingProgram.class.getName(), data.toString()).redirectErrorStream(true).start();
        try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i <= lines; i++) {
                assertThat(output.readLine()).isNotNull().doesNotContain("Exception");
            }
            // Within the next step, wherever that is: the process goes on meanwhile.
            assertThat(program.waitFor(milliseconds, java.util.concurrent.TimeUnit.MILLISECONDS)).isFalse();
            program.toHandle().destroyForcibly();
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private Vault start() {
        return check().open();
    }

    private RingCheck check() {
        return new RingCheck(RingPlace.of(data, null, Map.of()), List.of(new FileChecks(data)));
    }

    private void finish() {
        Vault vault = start();
        SealedFolder files = new SealedFolder(data, vault);
        KeyRotation rotation = new KeyRotation(vault, RingPlace.of(data, null, Map.of()), check(), () -> List.of(files));
        rotation.rotate(told -> { });
        rotation.dropOld(told -> { });
    }

    private void assertAllOpen(List<String> digests) throws Exception {
        SealedFiles sealed = new SealedFiles(start());
        for (String digest : digests) {
            try (InputStream in = sealed.read(data.resolve("files").resolve(digest))) {
                assertThat(digest(in.readAllBytes())).isEqualTo(digest);
            }
        }
    }

    private List<Path> clearOrCutOff() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("files"))) {
            return files.filter(file -> !file.endsWith(FileChecks.NAME)).filter(file -> isClear(file) || file.toString().endsWith(".part")).toList();
        }
    }

    private static boolean isClear(Path file) {
        try {
            return Vault.findKey(file).isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
