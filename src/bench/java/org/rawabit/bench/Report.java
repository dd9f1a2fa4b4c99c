// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the table, for reading and for reckoning. */
final class Report {

    private static final List<String> HEAD = List.of("question", "calls", "HTTP p50 ms", "p95", "p99", "bare p50 ms", "p95", "p99",
            "p50 ratio", "HTTP answers/s", "bare answers/s", "throughput ratio");

    private Report() {
    }

    static void write(Path folder, String setting, Collection<Result> results) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("links.md"), setting + "\n\n" + row(HEAD) + row(HEAD.stream().map(cell -> "---").toList())
                + results.stream().map(result -> row(result.cells())).collect(Collectors.joining()));
        Files.writeString(folder.resolve("links.csv"), line(HEAD)
                + results.stream().map(result -> line(result.cells())).collect(Collectors.joining()));
    }

    private static String row(List<?> cells) {
        return cells.stream().map(Report::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String line(List<?> cells) {
        return cells.stream().map(cell -> "\"" + cell(cell) + "\"").collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, number < 100 ? "%.2f" : "%.0f", number) : value.toString();
    }
}
