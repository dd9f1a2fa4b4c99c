// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.profile.ProfileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code import}: brings files into the graph, and prints what became of them. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Imports files as a mapping profile says. What was imported before changes nothing.")
public final class ImportCommand implements Callable<Integer> {

    private static final int UNREAD = 1;
    private static final int MISTAKE = 2;
    private static final long EVERY = 20_000;

    private final Supplier<Importer> importer;

    @Option(names = "--profile", required = true, paramLabel = "PROFILE",
            description = "Name of a shipped mapping profile, or a file that ends in .yaml.")
    private String profile = "";

    @Option(names = "--dataset", required = true, paramLabel = "NAME",
            description = "Name of the data set; its keys identify what the files describe.")
    private String dataset = "";

    @Option(names = "--case", paramLabel = "NUMBER",
            description = "Number of the case (its id, where it was opened at the desk) that the files belong to; it is opened where there is none. Default: a case named after the data set.")
    private @Nullable String caseNumber;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders with files.")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec;

    private long told;

    /** The command; the importer is asked for once the arguments are known to be right. */
    public ImportCommand(Supplier<Importer> importer) {
        this.importer = importer;
    }

    /** Exit status: 0 when all files were read, issues or not; 1 when one could not be; 2 where the profile cannot be used. */
    @Override
    public Integer call() {
        if (dataset.isBlank()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "The data set needs a name: --dataset NAME");
        }
        if (caseNumber != null && caseNumber.isBlank()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "The case needs a number: --case NUMBER");
        }
        PrintWriter out = spec.commandLine().getOut();
        try {
            ImportRequest request = new ImportRequest(profile, dataset, caseNumber, paths);
            Importer ready = importer.get();
            ImportReport report = ready.importFiles(request, this::tell);
            out.print(report.text());
            ready.findAdvice(request).ifPresent(out::println);
            out.flush();
            return report.issues().containsKey(IssueKind.UNREADABLE_FILE.name()) ? UNREAD : 0;
        } catch (ProfileException e) {
            spec.commandLine().getErr().println(e.getMessage());
            spec.commandLine().getErr().flush();
            return MISTAKE;
        }
    }

    private void tell(String file, long rows, long perSecond) {
        if (rows - told >= EVERY) {
            told = rows;
            PrintWriter out = spec.commandLine().getOut();
            out.println(String.format(Locale.ROOT, "%,d rows, %,d a second, at %s", rows, perSecond, file));
            out.flush();
        }
    }
}
