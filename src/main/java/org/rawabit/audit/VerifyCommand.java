// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawabit.audit.chain.ChainCheck;
import org.rawabit.audit.chain.ChainReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code audit verify}: finds the first entry of each chain that is not as it was written. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Finds any entry that was changed, taken away or put in another place, and names the first."
                + " The service may run; a copy can be checked as well.")
final class VerifyCommand implements Callable<Integer> {

    private static final int FAULTY = 1;

    private final Supplier<Path> dataFolder;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "A data folder, or a copy of its folder audit; without it the data folder.")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec;

    VerifyCommand(Supplier<Path> dataFolder) {
        this.dataFolder = dataFolder;
    }

    /** Exit status: 0 where all entries of all chains are good, else 1. */
    @Override
    public Integer call() throws IOException {
        Path given = folder == null ? dataFolder.get() : folder;
        Path log = Files.isDirectory(Audit.folderIn(given)) ? Audit.folderIn(given) : given;
        List<ChainReport> reports = ChainCheck.of(log);
        PrintWriter out = spec.commandLine().getOut();
        reports.forEach(report -> out.println(sentence(report)));
        if (reports.isEmpty()) {
            out.println("There is no audit log in " + log + ".");
        }
        out.flush();
        boolean good = !reports.isEmpty() && reports.stream().allMatch(report -> report.fault() == null);
        return good ? 0 : FAULTY;
    }

    private static String sentence(ChainReport report) {
        return "Chain " + report.chain() + ": " + report.findFault().map(fault -> "FAULT. " + fault + ". Before it, ").orElse("")
                + String.format(Locale.ROOT, "%,d good entries", report.entries())
                + (report.from() == null ? "" : " from " + report.from() + " to " + report.to())
                + (report.fault() == null ? "; the last has the digest " + report.digest() : "") + "."
                + (report.torn() ? " A last line has no end: it is being written, or a crash came, and nobody was told that it was recorded." : "");
    }
}
