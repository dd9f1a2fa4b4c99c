// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.graph.files.OwnerOnly;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class BackupsIT {

    private static final EmbeddedSettings SETTINGS = EmbeddedSettings.of(new StandardEnvironment());

    @TempDir
    private static Path folder;

    private static DataFolder original;
    private static Path backup;
    private static Path keys;
    private static List<String> probes;

    @BeforeAll
    static void makesABackup() throws IOException {
        original = new DataFolder(folder.resolve("original"));
        OwnerOnly.restrictedFolder(original.keys());
        OwnerOnly.write(original.keys().resolve("installation.key"), "the key of this installation");
        Files.createDirectories(original.files());
        Files.writeString(original.files().resolve("0a1b"), "a,b\n1,2\n");
        Files.createDirectories(original.audit());
        Files.writeString(original.audit().resolve("abcdefgh-2026-03-01.jsonl"), "an entry\n");
        fill();
        backup = backups(original).backup(folder.resolve("backups"));
        keys = backup.resolveSibling(backup.getFileName() + "-keys");
    }

    private static void fill() throws IOException {
        try (var database = EmbeddedDatabase.start(original, SETTINGS);
                var graph = GraphClient.of(original, database.address())) {
            List.of("one", "two", "three").forEach(graph::add);
            probes = graph.probes();
        }
    }

    @Test
    void keepsTheKeysApart() {
        assertThat(keys).isDirectoryContaining("glob:**/installation.key");
        assertThat(backup).isDirectoryRecursivelyContaining("glob:**/0a1b")
                .isDirectoryNotContaining("glob:**/*key*");
    }

    @Test
    void restoresAFolderThatAnswersTheSame() throws IOException {
        var restored = new DataFolder(folder.resolve("restored"));

        backups(restored).restore(backup, keys, false);

        assertThat(restored.keys().resolve("installation.key")).hasContent("the key of this installation");
        assertThat(restored.files().resolve("0a1b")).hasSameTextualContentAs(original.files().resolve("0a1b"));
        assertThat(probesIn(restored)).isEqualTo(probes);
    }

    @Test
    void bringsBackAnAuditLogOnlyWhereThereIsNone() throws IOException {
        var empty = new DataFolder(folder.resolve("without-audit"));
        var other = new DataFolder(folder.resolve("with-audit"));
        Files.createDirectories(other.audit());
        Files.writeString(other.audit().resolve("stuvwxyz-2026-03-02.jsonl"), "a later entry\n");

        backups(empty).restore(backup, keys, false);
        backups(other).restore(backup, keys, false);

        assertThat(empty.audit().resolve("abcdefgh-2026-03-01.jsonl")).hasContent("an entry\n");
        assertThat(other.audit()).isDirectoryContaining("glob:**/stuvwxyz-*").isDirectoryNotContaining("glob:**/abcdefgh-*");
    }

    @Test
    void refusesToRestoreOverADatabase() {
        assertThatThrownBy(() -> backups(original).restore(backup, keys, false))
                .isInstanceOf(BackupRefused.class)
                .hasMessage("The data folder " + original + " is not empty:"
                        + " restore into another, or put what it holds aside with --replace.");
    }

    @Test
    void putsWhatItReplacesAside() throws IOException {
        var replaced = new DataFolder(folder.resolve("replaced"));
        backups(replaced).restore(backup, keys, false);

        backups(replaced).restore(backup, keys, true);

        assertThat(replaced.root()).isDirectoryRecursivelyContaining("glob:**/replaced-*/files/0a1b");
        assertThat(replaced.files().resolve("0a1b")).exists();
    }

    @Test
    void leavesAFolderAsItIsWhenTheBackupIsDamaged() throws IOException {
        Path damaged = folder.resolve("damaged");
        Folders.copy(backup, damaged, file -> !file.endsWith(GraphDump.NAME));
        var data = new DataFolder(folder.resolve("untouched"));

        assertThatThrownBy(() -> backups(data).restore(damaged, keys, false)).isInstanceOf(BackupRefused.class);

        assertThat(data.graph()).doesNotExist();
        assertThat(data.root()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesToBackUpNothing() {
        var empty = new DataFolder(folder.resolve("empty"));

        assertThatThrownBy(() -> backups(empty).backup(folder.resolve("none")))
                .hasMessage("There is nothing to back up in the data folder " + empty + ".");
    }

    private static List<String> probesIn(DataFolder data) throws IOException {
        try (var database = EmbeddedDatabase.start(data, SETTINGS);
                var graph = GraphClient.of(data, database.address())) {
            return graph.probes();
        }
    }

    private static Backups backups(DataFolder data) {
        var environment = new StandardEnvironment();
        environment.getPropertySources()
                .addFirst(new MapPropertySource("given", Map.of("rawabit.data", data.toString())));
        return new Backups(environment);
    }
}
