// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** Copies of an installation: graph and kept files in one folder, keys in another; made and brought back. */
public class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final DataFolder data;
    private final EmbeddedSettings settings;

    public Backups(Environment environment) {
        if (!EmbeddedConfiguration.isEmbedded(environment)) {
            throw new BackupRefused("The graph is kept by another Neo4j (rawabit.neo4j.uri): back it up with its tools.");
        }
        this.data = DataFolder.of(environment);
        this.settings = EmbeddedSettings.of(environment);
    }

    /** The data folder that is copied or made. */
    public Path dataFolder() {
        return data.root();
    }

    /**
     * Makes a backup as a new folder in the given one; where the service runs, has it do so.
     *
     * @return the new folder; the keys are in its sibling that ends in {@code -keys}
     */
    public Path backup(Path to) {
        try (var lock = DataFolderLock.take(data, settings.minimumFreeSpace())) {
            return backupStopped(to);
        } catch (DataFolderInUse e) {
            LOG.info("Asking the running service for a backup ...");
            return BackupClient.of(data).backup(to);
        } catch (IOException e) {
            throw new BackupRefused("The data folder " + data + " cannot be let go: " + StartFailure.reason(e) + ".", e);
        }
    }

    private Path backupStopped(Path to) {
        if (!data.holdsGraph()) {
            throw new BackupRefused("There is nothing to back up in the data folder " + data + ".");
        }
        LOG.info("Starting the database in {} ...", data);
        // A process that was killed leaves work to do for the next start; a dump must not need it.
        EmbeddedDatabase.start(data, settings).close();
        return new BackupWriter(data).write(to);
    }

    /**
     * Makes the data folder what it was when the backup was made.
     *
     * @param replace whether what the folder holds may be put aside
     */
    public void restore(Path from, Path keys, boolean replace) {
        try (var lock = DataFolderLock.take(data, settings.minimumFreeSpace())) {
            new BackupReader(data).restore(from, keys, replace);
        } catch (IOException e) {
            throw new BackupRefused("The backup cannot be restored: " + StartFailure.reason(e) + ".", e);
        }
    }
}
