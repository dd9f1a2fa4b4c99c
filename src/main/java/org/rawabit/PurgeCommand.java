// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.util.concurrent.Callable;
import org.rawabit.embedded.Purge;
import picocli.CommandLine.Command;

/** Takes what was deleted or replaced out of the database's files. */
@Command(
        name = "purge",
        description = "Takes what was deleted or replaced out of the files of the database, which keep it otherwise, as after a person"
                + " has become protected; the service must be stopped, and the disk have room for a second database.",
        mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {

    private final Settings settings;

    PurgeCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try (var context = Part.only(Purge.class, settings)) {
            Purge purge = context.getBean(Purge.class);
            CommandAudit.during(purge.dataFolder(), "purge", () -> {
                purge.run(System.out::println);
                return true;
            });
        }
        return 0;
    }
}
