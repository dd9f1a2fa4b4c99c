// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.casework.TestCasework;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.TestGraph;

class SearchIT {

    private static final Search SEARCH = new Search(TestCasework.everything(), TestGraph.catalogue());

    @BeforeAll
    static void writeRecords() {
        TestGraph.clear();
        new SearchRecords()
                .add("muhammad", "Person", "name", "محمد كاظم التكريتي", "occupation", "سائق")
                .add("hussein", "Person", "name", "Hussein Al-Shammari", "alias", "Abu Ali")
                .add("rahman", "Person", "name", "عبد الرحمن يوسف")
                .add("rebaz", "Person", "name", "ڕێباز ئەحمەد")
                .add("freeman", "Person", "givenName", "Anne", "familyName", "Freeman")
                .add("freemantle", "Person", "givenName", "Ann", "familyName", "Freemantle")
                .add("note", "Incident", "title", "Burglary", "note", "Seen by a neighbour: a man, a van and Anne Freeman")
                .add("phone", "Phone", "number", "+9647701234567")
                .add("phone2", "Phone", "number", "+9647709994512")
                .add("car", "Vehicle", "plate", "بغداد 12345 أ", "make", "Kia")
                .add("car2", "Vehicle", "plate", "21 A 12346", "make", "Kia")
                .add("passport", "Document", "number", "A1234568")
                .addOf("shared", "shared-1", "Email", "address", "k.freeman@example.org")
                .addOf("shared", "shared-2", "Email", "address", "k.freeman@example.org", "note", "the same again")
                .write();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Muhammad,                   muhammad,  name (other script)
            mohammed kadhim,            muhammad,  name (other script)
            محمد,                       muhammad,  name (exact)
            تكريتي,                     muhammad,  name (exact)
            al-Tikriti,                 muhammad,  name (other script)
            Altikriti,                  muhammad,  name (other script)
            مُحَمَّد كاظم,                  muhammad,  name (exact)
            حسين,                       hussein,   name (other script)
            Husain,                     hussein,   name (spelling)
            ash-Shammari,               hussein,   name (exact)
            ابو علي,                    hussein,   alias (other script)
            Abdulrahman,                rahman,    name (other script)
            Abd al-Rahman Yusuf,        rahman,    name (other script)
            عبدالرحمن,                  rahman,    name (exact)
            Rebaz,                      rebaz,     name (other script)
            ريباز احمد,                 rebaz,     'name (exact), name (spelling)'
            Anne Freemna,               freeman,   'givenName (exact), familyName (spelling)'
            07701234567,                phone,     number (exact)
            +964 770 123 4567,          phone,     number (exact)
            00964-770-123-4567,         phone,     number (exact)
            ٠٧٧٠ ١٢٣ ٤٥٦٧,              phone,     number (exact)
            0770*67,                    phone,     number (prefix)
            770123,                     phone,     number (prefix)
            *4567,                      phone,     number (prefix)
            +964 77012,                 phone,     number (prefix)
            12345 بغداد,                car,       plate (exact)
            بغداد12345ا,                car,       plate (exact)
            21A12346,                   car2,      plate (exact)
            21-a-12346,                 car2,      plate (exact)
            a 1234568,                  passport,  number (exact)
            k.freeman@example.org,      shared,    address (exact)
            """)
    void finds_in_any_script_and_spelling(String text, String id, String matchedOn) {
        SearchEdge best = find(text).edges().get(0);

        assertThat(best.node().id()).isEqualTo(id);
        assertThat(best.matchedOn()).isEqualTo(matchedOn);
    }

    @Test
    void ranks_the_same_word_before_beginnings_and_these_before_spellings() {
        SearchConnection found = find("Freeman");

        assertThat(ids(found)).containsExactly("freeman", "shared", "note", "freemantle");
        assertThat(found.edges().get(0).score()).isEqualTo(0.9);
    }

    @Test
    void counts_an_entity_with_several_records_once() {
        SearchConnection found = find("k.freeman");

        assertThat(ids(found)).containsExactly("shared");
        assertThat(found.total()).isEqualTo(1);
    }

    @Test
    void finds_only_the_types_asked_for() {
        assertThat(ids(SEARCH.find("Freeman", List.of("Incident", "Email"), 20, null))).containsExactly("shared", "note");
        assertThat(ids(SEARCH.find("Freeman", List.of(), 20, null))).isEmpty();
    }

    @Test
    void asks_two_statements_for_names_and_one_for_numbers() {
        long before = TestGraph.graph().statements();
        find("Freeman");
        long between = TestGraph.graph().statements();
        find("0770");

        assertThat(between - before).isEqualTo(2);
        assertThat(TestGraph.graph().statements() - between).isEqualTo(1);
    }

    @Test
    void tells_the_total_even_of_an_empty_page() {
        SearchConnection found = SEARCH.find("Freeman", null, 0, null);

        assertThat(found).isEqualTo(new SearchConnection(List.of(), new PageInfo(true, false, null, null), 4));
    }

    /** Whatever is typed or pasted is text: Lucene's operators, Cypher and quotes among it. */
    @ParameterizedTest
    @ValueSource(strings = {"terms:freeman", "NOT x", "a AND OR", "freeman~2", "[a TO z]", "/.*/ x", "\"anne", "(((", "_FRMN:", "#1",
            "') RETURN 1 //", "a\\", "{!x}", "^5 1", "&& || !x", "a:*", "\u0000x", "👩‍👩‍👧 x", "-freeman +anne"})
    void takes_every_character_as_text(String text) {
        try {
            assertThat(find(text).total()).isLessThanOrEqualTo(14);
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("SEARCH_TEXT_EMPTY");
        }
    }

    @Test
    void takes_the_longest_words_that_can_be_asked() {
        assertThat(find("abcdefghijklmnop".repeat(12)).total()).isZero();
        assertThat(find("abcdefghijkl ".repeat(15)).total()).isZero();
    }

    @Test
    void refuses_what_it_cannot_look_for() {
        assertRefused("SEARCH_TEXT_EMPTY[]", () -> find(" * -"));
        assertRefused("SEARCH_TEXT_TOO_LONG[200, 201]", () -> find("a".repeat(201)));
        assertRefused("SEARCH_TOO_MANY_WORDS[16, 17]", () -> find("a ".repeat(17)));
        assertRefused("TOO_LARGE[first, 200]", () -> SEARCH.find("a", null, 201, null));
        assertRefused("TOO_SMALL[first, 0]", () -> SEARCH.find("a", null, -1, null));
        assertRefused("UNKNOWN_ENTITY_TYPE[Persn]", () -> SEARCH.find("a", List.of("Persn"), 1, null));
        assertRefused("BAD_CURSOR[x]", () -> SEARCH.find("a", null, 1, "x"));
    }

    private static void assertRefused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(question).withMessage(message);
    }

    private static SearchConnection find(String text) {
        return SEARCH.find(text, null, 20, null);
    }

    private static List<String> ids(SearchConnection found) {
        return found.edges().stream().map(edge -> edge.node().id()).toList();
    }
}
