// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What is measured; each has a system property {@code rawabit.bench.…}.
 *
 * @param folder  holds the generated graph between runs
 * @param program the packaged program
 * @param output  takes the tables
 * @param sets    of variables for each question
 * @param warmUp  for each question in each fork, all in turns
 * @param calls   measured with one caller, for each question and fork
 * @param forks   how often the program is started afresh
 * @param load    how long each round of many callers takes
 * @param only    a regular expression: questions to ask
 * @param programOptions options of the program's Java, as for a recording
 */
record BenchSettings(Path folder, Path program, Path output, int phones, int links, long seed, int sets, Duration warmUp, int calls,
        int forks, int callers, Duration load, String only, List<String> programOptions) {

    static BenchSettings read() {
        return new BenchSettings(Path.of(text("folder", "target/bench/data")), Path.of(text("program", "target/rawabit.jar")),
                Path.of(text("output", "target/bench")), number("phones", 1_000_000), number("links", 5_000_000),
                number("seed", 1), number("sets", 150), seconds("warmUp", 10), number("calls", 300), number("forks", 2), number("callers", 32),
                seconds("load", 4), text("only", ".*"),
                Arrays.stream(text("programOptions", "").split(" ")).filter(option -> !option.isEmpty()).toList());
    }

    private static String text(String name, String otherwise) {
        return System.getProperty("rawabit.bench." + name, otherwise);
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    private static Duration seconds(String name, int otherwise) {
        return Duration.ofSeconds(number(name, otherwise));
    }
}
