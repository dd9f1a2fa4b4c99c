// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in windows from a tablet's to a large screen's. */
@ExtendWith(AtDesk.class)
class SizesBrowserIT {

    private static final String BAR = "[...document.querySelectorAll('.top-bar .btn-bar')].map(each => each.getBoundingClientRect())";

    @ParameterizedTest
    @CsvSource({"768,en", "820,ckb", "1024,ar", "1280,ckb", "1920,en"})
    void theBarIsOneLineInsideTheWindow(int width, String language, Desk desk) {
        desk.page().setViewportSize(width, 800);
        desk.open().speak(language);

        assertThat(desk.number("new Set(" + BAR + ".map(box => box.top)).size")).isEqualTo(1);
        assertThat(desk.number("Math.min(..." + BAR + ".map(box => box.left))")).isNotNegative();
        assertThat(desk.number("Math.max(..." + BAR + ".map(box => box.right))")).isLessThanOrEqualTo(width);
    }
}
