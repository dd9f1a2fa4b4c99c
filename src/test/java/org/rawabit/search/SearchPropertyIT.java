// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.casework.TestCasework;
import org.rawabit.graph.TestGraph;
import org.rawabit.search.SearchOracle.Hit;

/** On random records and questions, search equals the rule applied to every record: hits, scores, order, totals, pages. */
class SearchPropertyIT {

    private static final Search SEARCH = new Search(TestCasework.everything(), TestGraph.catalogue());
    private static final List<String> WORDS = List.of("Muhammad", "Mohammed", "محمد", "Mahmoud", "محمود", "Hussein", "حسين", "حسن",
            "Hasan", "al-Tikriti", "التكريتي", "Abd", "عبد", "Al-Rahman", "الرحمن", "Abdulrahman", "Abu", "Ali", "علي", "ڕێباز", "Rebaz",
            "ريباز", "Anne", "Ann", "Freeman", "Freemantle", "van", "a", "O'Brien", "Kadhim", "كاظم", "Thulfiqar", "ذوالفقار", "José",
            "Иван", "bin", "12", "2017", "2017-08-04", "+9647701234567", "07701234568", "0770 123 4567", "٠٧٧٠١٢٣٤٥٦٩", "00447700900123",
            "A1234567", "21 A 12345", "بغداد 12345", "M1 4AB", "0012", "b@example.org");
    private static final List<String> TYPES = List.of("Person", "Phone", "Incident");
    private static final int RECORDS = 150;
    private static final int QUESTIONS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void equals_the_rule_applied_to_every_record(long seed) {
        Random random = new Random(seed);
        SearchOracle oracle = new SearchOracle(write(random));

        for (int i = 0; i < QUESTIONS; i++) {
            String text = readable(question(random));
            List<String> types = random.nextInt(4) == 0 ? List.of(pick(random, TYPES)) : null;
            List<Hit> expected = oracle.find(text, types);

            assertThat(allPages(text, types, expected.size(), 1 + expected.size() / 3 + random.nextInt(9))).as(text).isEqualTo(expected);
        }
    }

    private static List<Hit> allPages(String text, List<String> types, int total, int first) {
        List<Hit> all = new ArrayList<>();
        String after = null;
        SearchConnection page;
        do {
            page = SEARCH.find(text, types, first, after);
            assertThat(page.total()).as(text).isEqualTo(total);
            assertThat(page.pageInfo().hasPreviousPage()).isEqualTo(after != null);
            page.edges().forEach(edge -> assertThat(edge.matchedOn()).as(text + " in " + edge.node().label()).isNotEmpty());
            page.edges().forEach(edge -> all.add(new Hit(edge.node().id(), edge.score())));
            after = page.pageInfo().endCursor();
        } while (page.pageInfo().hasNextPage());
        return all;
    }

    private static List<SearchOracle.Text> write(Random random) {
        TestGraph.clear();
        SearchRecords records = new SearchRecords();
        List<SearchOracle.Text> texts = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            String name = words(random, 1 + random.nextInt(4));
            String note = words(random, random.nextInt(4) == 0 ? random.nextInt(25) : 1);
            String entity = "entity-" + random.nextInt(RECORDS);
            String type = TYPES.get(entity.hashCode() & 1);
            records.addOf(entity, Integer.toString(i), type, type.equals("Phone") ? "number" : "name", name, "note", note);
            texts.add(new SearchOracle.Text(entity, type, List.of(name, note)));
        }
        records.write();
        return texts;
    }

    private static String readable(String text) {
        return text.matches("[*+. -]*") ? "Ali" : text;
    }

    private static String question(Random random) {
        String text = words(random, 1 + random.nextInt(random.nextInt(3) + 1));
        int at = random.nextInt(text.length());
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, at + 1);
            case 1 -> "a" + text.substring(0, at) + "*";
            case 2 -> text.substring(0, at) + "*" + text.substring(at + 1);
            case 3 -> text.substring(0, at) + text.substring(at + 1) + " a";
            case 4 -> text.substring(0, at) + text.charAt(random.nextInt(text.length())) + text.substring(at);
            case 5 -> text.replace("-", " ").toUpperCase(java.util.Locale.ROOT);
            default -> text;
        };
    }

    private static String words(Random random, int count) {
        return String.join(" ", IntStream.range(0, count).mapToObj(i -> pick(random, WORDS)).toList());
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
