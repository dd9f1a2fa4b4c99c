// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void writesAManifest() throws IOException {
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(folder.resolve("files/a.csv"), "a\n");
        Manifest.write(folder);
    }

    @Test
    void isWhatSha256sumReads() {
        assertThat(folder.resolve("manifest-sha256.txt"))
                .hasContent("87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  files/a.csv");
    }

    @Test
    void findsNothingToSayOfWhatIsAsItWas() {
        assertThatCode(() -> Manifest.verify(folder)).doesNotThrowAnyException();
    }

    @Test
    void findsAChangedFile() throws IOException {
        Files.writeString(folder.resolve("files/a.csv"), "b\n");

        assertRefused("files/a.csv");
    }

    @Test
    void findsAMissingFile() throws IOException {
        Files.delete(folder.resolve("files/a.csv"));

        assertRefused("files/a.csv");
    }

    @Test
    void findsAnAddedFile() throws IOException {
        Files.writeString(folder.resolve("files/b.csv"), "b\n");

        assertRefused("files/b.csv");
    }

    /** Media that fail return blocks of anything. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "x\n", "\u00ff"})
    void findsThatItWasItselfChanged(String text) throws IOException {
        Files.writeString(folder.resolve(Manifest.NAME), text, StandardCharsets.ISO_8859_1);

        assertRefused(Manifest.NAME);
    }

    @Test
    void refusesAFolderThatIsNoBackup() throws IOException {
        Files.delete(folder.resolve(Manifest.NAME));

        assertThatThrownBy(() -> Manifest.verify(folder))
                .hasMessage("There is no backup in " + folder + ": it has no manifest-sha256.txt.");
    }

    private void assertRefused(String file) {
        assertThatThrownBy(() -> Manifest.verify(folder))
                .isInstanceOf(BackupRefused.class)
                .hasMessage("The backup in " + folder + " is not as it was made: "
                        + file + " is missing, changed or added.");
    }
}
