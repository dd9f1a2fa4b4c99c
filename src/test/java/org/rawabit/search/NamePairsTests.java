// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rawabit.graph.names.Word;
import org.rawabit.graph.names.Words;

/** Labelled pairs of listed names: how many of those that are the same person's one name finds by the other. */
class NamePairsTests {

    private static final Path PAIRS = Path.of(System.getenv().getOrDefault("RAWABIT_TEST_DATA", "../shared/data"))
            .resolve("names").resolve("pairs.csv");
    private static final Path TABLE = Path.of("target", "search", "name-pairs.md");

    @Test
    void finds_most_spellings_of_a_name_and_few_other_names() throws IOException {
        assumeTrue(Files.exists(PAIRS), "no test data: set RAWABIT_TEST_DATA");
        Map<String, int[]> kinds = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> pairs = CsvReader.builder().ofNamedCsvRecord(PAIRS)) {
            pairs.forEach(pair -> count(kinds.computeIfAbsent(pair.getField("kind"), kind -> new int[2]), pair));
        }
        write(kinds);

        assertThat(share(kinds, "same_script_variant")).isGreaterThan(0.75);
        assertThat(share(kinds, "cross_script_primary")).isGreaterThan(0.75);
        assertThat(share(kinds, "cross_script_variant")).isGreaterThan(0.7);
        assertThat(share(kinds, "hard_latin")).isLessThan(0.1);
        assertThat(share(kinds, "hard_cross_script")).isLessThan(0.15);
        assertThat(share(kinds, "hard_arabic")).isLessThan(0.17);
    }

    private static void count(int[] counts, NamedCsvRecord pair) {
        counts[0]++;
        String one = pair.getField("name_a");
        String other = pair.getField("name_b");
        counts[1] += finds(one, other) || finds(other, one) ? 1 : 0;
    }

    private static boolean finds(String asked, String name) {
        List<Word> asking = Words.asked(asked);
        List<Word> words = Words.of(name);
        return new Reading(asking.stream().map(AskedWord::of).toList(), asking.size()).points(words, words.size()) > 0;
    }

    private static double share(Map<String, int[]> kinds, String kind) {
        return (double) kinds.get(kind)[1] / kinds.get(kind)[0];
    }

    private static void write(Map<String, int[]> kinds) throws IOException {
        StringBuilder table = new StringBuilder("| kind | pairs | found | share |\n|---|---|---|---|\n");
        kinds.forEach((kind, counts) -> table.append("| %s | %d | %d | %.3f |%n"
                .formatted(kind, counts[0], counts[1], share(kinds, kind))));
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table);
    }
}
