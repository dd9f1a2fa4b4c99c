// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power can fail between any two steps; each test begins where one was the last. */
class PurgeSwapTests {

    @TempDir
    private Path root;

    private DataFolder data;

    @BeforeEach
    void aDatabase() throws IOException {
        data = new DataFolder(root);
        write(data.graph(), "former");
    }

    @Test
    void takesACopyAwayThatIsNotWhole() throws IOException {
        write(PurgeSwap.part(data).resolve("graph"), "half");

        PurgeSwap.complete(data);

        assertThat(data.graph().resolve("data/store")).hasContent("former");
        assertThat(names()).containsExactly("graph");
    }

    @Test
    void putsAWholeCopyInPlace() throws IOException {
        aWholeCopy();

        PurgeSwap.complete(data);

        assertPurged();
    }

    @Test
    void goesOnWhereTheFormerIsOutOfItsPlace() throws IOException {
        aWholeCopy();
        Files.move(data.graph(), PurgeSwap.old(data));

        PurgeSwap.complete(data);

        assertPurged();
    }

    @Test
    void goesOnWhereTheCopyIsInPlace() throws IOException {
        aWholeCopy();
        Files.move(data.graph(), PurgeSwap.old(data));
        Files.move(PurgeSwap.ready(data).resolve("graph"), data.graph());

        PurgeSwap.complete(data);

        assertPurged();
    }

    @Test
    void goesOnWhereTheFormerIsHalfGone() throws IOException {
        write(PurgeSwap.old(data), "former");
        write(data.graph(), "purged");
        Files.delete(PurgeSwap.old(data).resolve("data/store"));

        PurgeSwap.complete(data);

        assertPurged();
    }

    @Test
    void leavesADatabaseAloneThatNobodyPurges() throws IOException {
        PurgeSwap.complete(data);

        assertThat(data.graph().resolve("data/store")).hasContent("former");
    }

    /** Someone keeps copies as hard links, as some tools for backup do. */
    @Test
    void doesNotOverwriteACopyThatSharesTheBytes() throws IOException {
        Path copy = Files.createLink(root.resolve("copy"), data.graph().resolve("data/store"));
        aWholeCopy();

        PurgeSwap.complete(data);

        assertThat(copy).hasContent("former");
    }

    private void aWholeCopy() throws IOException {
        write(PurgeSwap.part(data).resolve("graph"), "purged");
        write(PurgeSwap.part(data).resolve("keys"), "password");
        PurgeSwap.begin(data);
    }

    private void assertPurged() throws IOException {
        assertThat(data.graph().resolve("data/store")).hasContent("purged");
        assertThat(names()).containsExactly("graph");
    }

    private static void write(Path folder, String content) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/store"), content);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList().stream();
        }
    }
}
