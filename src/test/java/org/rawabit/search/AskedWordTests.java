// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedWordTests {

    @ParameterizedTest
    @CsvSource({"0770*12, 07701234512, true", "*12, 07701234512, true", "0770*, 0770, true", "a*b*c, aabbcc, true",
            "a*b*b, ab, false", "a*ab*b, aabb, true", "0770*12, 077012345, false", "*k*r*, _KR:kamar, false"})
    void anAsteriskStandsForAnyLettersAndDigits(String asked, String term, boolean found) {
        assertThat(term.matches(AskedWord.partial(asked).pattern())).isEqualTo(found);
    }

    @Test
    void manyAsterisksTakeNoLongerThanOne() {
        String pattern = AskedWord.partial("a*".repeat(90) + "b").pattern();

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> "a".repeat(64).matches(pattern));
    }
}
