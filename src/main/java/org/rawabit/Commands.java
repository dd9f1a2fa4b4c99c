// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.util.List;
import java.util.function.Supplier;
import org.rawabit.audit.AuditCommand;
import org.rawabit.importer.ImportCommand;
import org.rawabit.importer.Importer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words that can follow {@code java -jar rawabit.jar}; without any, the program serves. */
final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger("command");

    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private Commands() {
    }

    static int execute(String... words) {
        try {
            Settings settings = Settings.in(List.of(words));
            try (ImportPart importer = new ImportPart(settings)) {
                return line(settings, importer).execute(Settings.without(List.of(words)));
            }
        } catch (WrongUsage e) {
            System.err.println(e.getMessage());
            return WRONG_USAGE;
        }
    }

    static CommandLine line(Settings settings, Supplier<Importer> importer) {
        return new CommandLine(new ServeCommand(settings))
                .setCommandName("rawabit")
                .addSubcommand(new ServeCommand(settings))
                .addSubcommand(new ImportCommand(importer))
                .addSubcommand(new TokenCommand(settings))
                .addSubcommand(CaseCommand.line(settings))
                .addSubcommand(new BackupCommand(settings))
                .addSubcommand(new RestoreCommand(settings))
                .addSubcommand(new PurgeCommand(settings))
                .addSubcommand(new UnsealCommand(settings))
                .addSubcommand(VaultCommand.line(settings))
                .addSubcommand(AuditCommand.line(settings::dataFolder))
                .setParameterExceptionHandler((e, given) -> explain(e))
                .setExecutionExceptionHandler((e, command, given) -> explain(e, command));
    }

    private static int explain(ParameterException wrong) {
        var err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage() + ".");
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println("See --help.");
        }
        return WRONG_USAGE;
    }

    private static int explain(Exception failure, CommandLine command) {
        command.getErr().println(Failure.sentence(failure));
        if (!Failure.isExplained(failure)) {
            LOG.warn("The command failed", failure);
        }
        return failure instanceof WrongUsage ? WRONG_USAGE : FAILED;
    }
}
