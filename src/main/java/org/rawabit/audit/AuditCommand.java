// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code audit}, with what can be done to the log. */
@Command(name = "audit", description = "Checks the audit log.", mixinStandardHelpOptions = true)
public final class AuditCommand {

    /** The command, with its own; the data folder is asked for where none is given. */
    public static CommandLine line(Supplier<Path> dataFolder) {
        return new CommandLine(new AuditCommand()).addSubcommand(new VerifyCommand(dataFolder));
    }
}
