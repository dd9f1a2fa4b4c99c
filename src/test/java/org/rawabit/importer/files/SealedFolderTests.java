// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.protection.vault.TestVault;
import org.rawabit.protection.vault.Vault;

class SealedFolderTests {

    private static final String ROWS = "id,name\n1,زەینەب\n";
    private static final String DIGEST = "9f".repeat(32);

    @TempDir
    private Path data;

    private final Vault vault = TestVault.make();
    private final SealedFiles sealed = new SealedFiles(vault);
    private SealedFolder folder;

    @BeforeEach
    void folder() throws IOException {
        folder = new SealedFolder(data, vault);
        Files.createDirectories(data.resolve("files"));
        Files.createDirectories(data.resolve("imports/abc"));
    }

    @Test
    void keepsAnOriginalSealedUnderTheDigestOfWhatItSays() throws IOException {
        Path original = Files.writeString(data.resolve("people.csv"), ROWS);

        KeptFile kept = new KeptFiles(data.resolve("files"), sealed).keep(original);

        assertThat(kept.sha256()).isEqualTo(sha256(ROWS));
        assertThat(kept.size()).isEqualTo(ROWS.getBytes(StandardCharsets.UTF_8).length);
        Path file = data.resolve("files").resolve(kept.sha256());
        assertThat(bytes(file)).startsWith("rawabit-sealed-1 ".getBytes(StandardCharsets.US_ASCII));
        assertThat(contains(file, "زەینەب")).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(text(kept.content().open())).isEqualTo(ROWS);
        assertThat(names("files")).containsExactly(kept.sha256());
    }

    @Test
    void keepsTheSameOriginalOnce() throws IOException {
        Path original = Files.writeString(data.resolve("people.csv"), ROWS);
        KeptFiles files = new KeptFiles(data.resolve("files"), sealed);
        Path file = data.resolve("files").resolve(files.keep(original).sha256());
        byte[] first = Files.readAllBytes(file);

        files.keep(original);

        assertThat(file).hasBinaryContent(first);
    }

    /** What was kept under a key that is lost is no reason not to keep it again. */
    @Test
    void keepsAnewWhatALostKeySealed() throws IOException {
        Path original = Files.writeString(data.resolve("people.csv"), ROWS);
        new KeptFiles(data.resolve("files"), new SealedFiles(TestVault.make())).keep(original);

        KeptFile kept = new KeptFiles(data.resolve("files"), sealed).keep(original);

        assertThat(text(kept.content().open())).isEqualTo(ROWS);
    }

    @Test
    void sealsWhatAnEarlierVersionLeftClear() throws IOException {
        Path kept = Files.writeString(data.resolve("files").resolve(DIGEST), ROWS);
        Path issues = Files.writeString(data.resolve("imports/abc/issues.csv"), ROWS);
        Path cutOff = Files.writeString(data.resolve("files/0b5c.part"), ROWS);

        assertThat(folder.sealClear()).isEqualTo(2);

        assertThat(text(sealed.read(kept))).isEqualTo(ROWS);
        assertThat(text(sealed.read(issues))).isEqualTo(ROWS);
        assertThat(cutOff).doesNotExist();
        assertThat(folder.sealClear()).isZero();
        assertNothingIsClear();
    }

    /** A crash came between: the clear file is there, and half a sealed one beside it. */
    @Test
    void sealsAgainWhereItWasCutOff() throws IOException {
        Path kept = Files.writeString(data.resolve("files").resolve(DIGEST), ROWS);
        Files.writeString(data.resolve("files").resolve(DIGEST + ".part"), "rawabit-sealed-1 " + vault.sealingKey() + "\nhalf");

        folder.sealClear();

        assertThat(text(sealed.read(kept))).isEqualTo(ROWS);
        assertThat(names("files")).containsExactly(DIGEST);
    }

    /** An import was killed: its list has no end, and no key is held back for it. */
    @Test
    void sealsAnewWhatIsLeftOfAListThatWasCutOff() throws IOException {
        Path issues = data.resolve("imports/abc/issues.csv");
        String rows = ROWS.repeat(10_000);
        try (OutputStream out = sealed.write(issues)) {
            out.write(rows.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(issues, Arrays.copyOf(Files.readAllBytes(issues), 100_000));
        TestVault.addKey(vault);

        assertThat(folder.reseal()).isEqualTo(1);

        String left = text(sealed.read(issues));
        assertThat(rows).startsWith(left);
        assertThat(left.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(60_000);
        assertThat(folder.keysInUse()).containsExactly(vault.sealingKey());
    }

    @Test
    void doesNotSealAnewAnOriginalThatIsDamaged() throws IOException {
        Path kept = Files.writeString(data.resolve("files").resolve(DIGEST), ROWS);
        folder.sealClear();
        byte[] damaged = Files.readAllBytes(kept);
        damaged[80] ^= 1;
        Files.write(kept, damaged);
        TestVault.addKey(vault);

        assertThatThrownBy(() -> folder.reseal()).isInstanceOf(SealingException.class).hasMessage("The file " + kept + " could not be sealed"
                + " (it is not as it was sealed: changed, cut off, or under another name): see that it can be read and written, and that the"
                + " disk has room for it once more.");
        assertThat(kept).hasBinaryContent(damaged);
    }

    @Test
    void aFileOpensUnderNoOtherName() throws IOException {
        Path kept = Files.writeString(data.resolve("files").resolve(DIGEST), ROWS);
        folder.sealClear();
        Path other = Files.move(kept, kept.resolveSibling("8e".repeat(32)));

        assertThatThrownBy(() -> text(sealed.read(other))).isInstanceOf(IOException.class)
                .hasMessage("it is not as it was sealed: changed, cut off, or under another name");
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        Path other = Files.writeString(data.resolve("files/vault.check"), "12345678.AAAA\n");

        folder.sealClear();

        assertThat(other).hasContent("12345678.AAAA\n");
    }

    private void assertNothingIsClear() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).noneMatch(file -> contains(file, "زەینەب"));
        }
    }

    private static boolean contains(Path file, String text) {
        return new String(bytes(file), StandardCharsets.UTF_8).contains(text);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Stream<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static String text(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
