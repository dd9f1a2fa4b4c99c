// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rawabit.embedded.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies graph and kept files into a new folder, and the keys into another. */
@Command(
        name = "backup",
        description = "Copies graph and kept files into a new folder, and the keys into another beside it;"
                + " a running service is paused for it.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Settings settings;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder in which the new ones are made.")
    private Path to;

    BackupCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try (var context = Part.only(Backups.class, settings)) {
            Backups backups = context.getBean(Backups.class);
            Path backup = CommandAudit.during(backups.dataFolder(), "backup", () -> backups.backup(to.toAbsolutePath().normalize()));
            System.out.println("The backup is in " + backup + ", its keys are in " + backup + "-keys: keep them apart.");
        }
        return 0;
    }
}
