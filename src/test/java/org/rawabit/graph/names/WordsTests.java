// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Muhammad        | محمد      | ok
            Mohammed        | محمد      | ok
            Muhammad        | Mohammed  | ok
            Hussein         | حسين      | ok
            Freemantle      | Freeman   | no
            Hassan          | حسن       | ok
            Kadhim          | كاظم      | ok
            Kazim           | كاظم      | ok
            Rebaz           | ڕێباز     | ok
            ريباز           | ڕێباز     | ok
            Ahmed           | ئەحمەد    | ok
            Shammari        | الشمري    | ok
            Alubaidi        | العبيدي   | ok
            Thulfiqar       | ذوالفقار  | ok
            Taha            | طه        | ok
            Qasim           | قاسم      | ok
            Gasim           | قاسم      | ok
            Khalid          | خالد      | ok
            Othman          | عثمان     | ok
            Osman           | عثمان     | ok
            Ramazan         | رمضان     | ok
            Fathi           | فتحي      | ok
            Adham           | أدهم      | ok
            Fatimah         | فاطمة     | ok
            Yousif          | يوسف      | ok
            Wael            | وائل      | ok
            Layla           | ليلى      | ok
            Çelik           | چليك      | ok
            Freeman         | Friedman  | no
            """)
    void likens_spellings_of_one_name_and_tells_others_apart(String one, String other, String verdict) {
        assertThat(areAlike(one, other)).isEqualTo(verdict.equals("ok"));
        assertThat(areAlike(other, one)).isEqualTo(verdict.equals("ok"));
    }

    /** The keys confuse these names, so the search finds both; the right one comes first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mohammed  | محمد   | محمود
            Mahmoud   | محمود  | محمد
            Hussein   | حسين   | حسن
            Hassan    | حسن    | حسين
            Muhammad  | Mohammed | Mahmoud
            """)
    void likens_a_name_to_itself_more_than_to_one_of_the_same_consonants(String asked, String same, String other) {
        assertThat(Likeness.points(asked.toLowerCase(java.util.Locale.ROOT), Letters.fold(same)))
                .isGreaterThan(Likeness.points(asked.toLowerCase(java.util.Locale.ROOT), Letters.fold(other)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +9647701234567          | 9647701234567 07701234567 7701234567
            00964 770 123 4567      | 009647701234567 9647701234567 07701234567 7701234567
            0770-123-4567           | 07701234567 7701234567
            ٠٧٧٠ ١٢٣ ٤٥٦٧           | 07701234567 7701234567
            +44 (0)7700 900123      | 4407700900123 07700900123 7700900123
            12345                   | 12345
            356938035643809         | 356938035643809
            """)
    void writes_a_number_in_all_its_forms(String number, String forms) {
        assertThat(Words.of(number).get(0).forms()).containsExactly(forms.split(" "));
    }

    @Test
    void takes_two_numbers_side_by_side_for_two() {
        assertThat(Words.of("07701234567 07709876543")).extracting(Word::text).contains("07701234567", "07709876543");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Abd al-Rahman Yusuf     | abdalrahman yusuf
            عبد الرحمن              | عبدالرحمن
            Ali bin Hussein         | ali hussein
            ash-Shammari            | shammari
            Abu Ali                 | abuali
            bin                     | bin
            al                      | al
            12 Main St              | 12 main st
            """)
    void asks_for_names_without_the_words_that_hang_on_them(String text, String words) {
        assertThat(Words.asked(text)).extracting(Word::text).containsExactly(words.split(" "));
    }

    private static boolean areAlike(String one, String other) {
        Word first = Words.of(one).get(0);
        Word second = Words.of(other).get(0);
        boolean candidates = first.isSameAs(second) || !java.util.Collections.disjoint(first.keys(), second.keys());
        return candidates && (first.isSameAs(second) || Likeness.points(first.text(), second.text()) > 0);
    }
}
