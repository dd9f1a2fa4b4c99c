// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a chart of the exercise for the eye, in {@code target/screenshots}. */
@ExtendWith(AtDesk.class)
class PicturesBrowserIT {

    @ParameterizedTest
    @CsvSource({"en,light", "en,dark", "ar,light", "ar,dark", "ckb,light", "ckb,dark"})
    void theChartIsPicturedInEachLanguageAndTheme(String language, String theme, Desk desk) {
        desk.open();
        Stream.of(Exercise.RECRUITER, Exercise.DRIVER, Exercise.OWNER).forEach(label -> desk.add(label).expand());
        desk.speak(language).look(theme);

        Stream.of(new int[] {1280, 720}, new int[] {1920, 1080}).forEach(size -> {
            desk.page().setViewportSize(size[0], size[1]);
            desk.see("chart").focus();
            desk.press("f");
            desk.picture("chart-%s-%s-%d".formatted(language, theme, size[0]));
        });

        assertThat(desk.entities()).isGreaterThan(30);
    }
}
