// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTermsTests {

    @Test
    void a_phone_takes_three_terms_and_its_size() {
        assertThat(SearchTerms.of(List.of("+9647701234567", "0770 123 4567")))
                .isEqualTo("#1 07701234567 7701234567 9647701234567");
    }

    @Test
    void a_name_takes_its_words_and_its_keys() {
        assertThat(SearchTerms.of(List.of("محمد التكريتي")))
                .isEqualTo("#2 التكريتي تكريتي محمد _MHMD:محمد _TKRT:التكريتي");
    }

    @Test
    void a_plate_takes_its_parts_and_itself_without_spaces() {
        assertThat(SearchTerms.of(List.of("21 A 12345"))).isEqualTo("#3 12345 21 21a12345 a");
    }

    @Test
    void no_values_take_no_words() {
        assertThat(SearchTerms.of(List.of())).isEqualTo("#0");
        assertThat(SearchTerms.of(List.of("…", " "))).isEqualTo("#0");
    }

    /** A pasted token of a web address can be longer than what an index takes. */
    @Test
    void cuts_a_word_that_no_index_takes() {
        assertThat(SearchTerms.of(List.of("x".repeat(40_000)))).hasSize("#1 ".length() + 64);
    }
}
