// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rawabit.audit.Outcome;
import org.rawabit.embedded.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a data folder of a backup. */
@Command(
        name = "restore",
        description = "Checks a backup and makes a data folder of it; the service must be stopped.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Settings settings;

    @Option(names = "--from", required = true, paramLabel = "DIR", description = "The backup.")
    private Path from;

    @Option(names = "--keys", paramLabel = "DIR", description = "Its keys; without this the folder beside it.")
    private Path keys;

    @Option(names = "--replace", description = "Puts what the data folder holds aside, into a folder in it.")
    private boolean replace;

    RestoreCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        Path backup = from.toAbsolutePath().normalize();
        Path itsKeys = keys == null ? Path.of(backup + "-keys") : keys.toAbsolutePath();
        try (var context = Part.only(Backups.class, settings)) {
            Backups backups = context.getBean(Backups.class);
            backups.restore(backup, itsKeys, replace);
            CommandAudit.record(backups.dataFolder(), "restore", Outcome.ANSWERED);
            System.out.println("Restored from " + backup + ".");
        }
        return 0;
    }
}
