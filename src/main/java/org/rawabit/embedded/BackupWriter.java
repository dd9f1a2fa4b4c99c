// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.rawabit.graph.files.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a backup: {@code neo4j.dump}, {@code files/}, {@code audit/} and a manifest.
 *
 * <p>Its folder has another name until it is whole, so that nothing half done is taken for a backup.
 */
final class BackupWriter {

    private static final Logger LOG = LoggerFactory.getLogger(BackupWriter.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'rawabit-backup-'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final DataFolder data;

    BackupWriter(DataFolder data) {
        this.data = data;
    }

    /** Writes a backup of a stopped database. */
    Path write(Path to) {
        Path backup = to.resolve(NAME.format(Clock.systemUTC().instant()));
        Path part = backup.resolveSibling(backup.getFileName() + ".part");
        Path keys = backup.resolveSibling(backup.getFileName() + "-keys");
        create(to, part, keys);
        try {
            LOG.info("Copying the graph ...");
            GraphDump.write(data, part.resolve(GraphDump.NAME));
            LOG.info("Copying the files ...");
            Folders.copy(data.files(), part.resolve("files"), file -> true);
            copyAudit(part.resolve("audit"));
            Folders.copy(data.keys(), keys, BackupWriter::belongsToInstallation);
            Manifest.write(keys);
            Manifest.write(part);
            return Files.move(part, backup);
        } catch (IOException | RuntimeException e) {
            Folders.deleteQuietly(part);
            Folders.deleteQuietly(keys);
            throw refusal(to, e);
        }
    }

    /** The heads first, the logs last: a copied head must not name an entry that came after the copy of its log. */
    private void copyAudit(Path to) throws IOException {
        Folders.copy(data.audit(), to, file -> file.toString().endsWith(".head"));
        Folders.copy(data.audit(), to, file -> file.toString().endsWith(".anchors"));
        Folders.copy(data.audit(), to, file -> file.toString().endsWith(".jsonl"));
    }

    /** Folders that are there already belong to another backup: they stay as they are. */
    private static void create(Path to, Path part, Path keys) {
        try {
            OwnerOnly.newFolder(part);
            OwnerOnly.newFolder(keys);
        } catch (IOException e) {
            throw refusal(to, e);
        }
    }

    /** The password of the database and the token of the service are made anew where they are missing. */
    private static boolean belongsToInstallation(Path key) {
        String name = key.getFileName().toString();
        return !name.equals(DatabasePassword.FILE) && !name.equals(ControlFile.NAME);
    }

    private static BackupRefused refusal(Path to, Exception e) {
        String reason = StartFailure.diskFull(e) ? "the disk is full" : StartFailure.reason(e);
        return new BackupRefused("The backup in " + to + " could not be made: " + reason + ".", e);
    }
}
