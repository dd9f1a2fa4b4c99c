// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أحمد            | احمد
            إبراهيم         | ابراهيم
            آمنة            | امنه
            مُحَمَّد            | محمد
            محـــمد         | محمد
            ليلى            | ليلي
            لیلی            | ليلي
            کریم            | كريم
            فؤاد            | فواد
            فائز            | فايز
            عبدالله         | عبدالله
            ﷲ               | الله
            دهۆک            | دهوك
            ڕێباز           | ريباز
            ئەحمەد          | احمهد
            هەڵەبجە         | ههلهبجه
            ٠٧٧٠۱۲۳         | 0770123
            José ŁUKASZ     | jose lukasz
            Sa'id Qur’an    | said quran
            Straße          | strasse
            ＡＢＣ１２         | abc12
            """)
    void folds_letters_that_writers_use_for_one_another(String text, String folded) {
        assertThat(Letters.fold(text)).isEqualTo(folded);
        assertThat(Letters.fold(folded)).isEqualTo(folded);
    }

    /** Text copied out of messengers holds invisible marks of direction and joining. */
    @org.junit.jupiter.api.Test
    void drops_marks_that_cannot_be_seen() {
        assertThat(Letters.fold("\u200fمح\u200cمد\u202c")).isEqualTo("محمد");
    }
}
