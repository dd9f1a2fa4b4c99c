// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rawabit.security.TokenFiles;
import org.rawabit.security.TokenRight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an access token by which a program acts for a user. */
@Command(
        name = "token",
        description = "Makes an access token, by which a program acts for a user, and writes it once to a file"
                + " that only you can read; the service must be stopped.",
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {

    private final Settings settings;

    @Option(names = "--user", required = true, paramLabel = "NAME", description = "Name of the user.")
    private String user;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "A new file for the token.")
    private Path to;

    @Option(names = "--right", defaultValue = "READ", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private TokenRight right;

    @Option(names = "--days", defaultValue = "90", paramLabel = "N", description = "Days until it expires, at most 365 (${DEFAULT-VALUE}).")
    private int days;

    TokenCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        if (days < 1 || days > TokenFiles.LONGEST_DAYS) {
            throw new WrongUsage("A token is made for 1 to " + TokenFiles.LONGEST_DAYS + " days.");
        }
        try (var context = Part.withoutServer(settings)) {
            context.getBean(TokenFiles.class).write(user, right, days, to);
            System.out.println("The token is in " + to + "; it is written down nowhere else.");
        }
        return 0;
    }
}
