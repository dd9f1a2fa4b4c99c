// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages, directions, themes. */
@ExtendWith(AtDesk.class)
class LanguageBrowserIT {

    /** A key of a text, where the text should stand. */
    private static final String KEY = "(app|bar|operation|group|count|status|notice|search|find|filter|empty|legend|expand|inspector|facts|links|events|table|month)"
            + "\\.[a-zA-Z]+";

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb"})
    void thePageTurnsToALanguageFromRightToLeft(String language, Desk desk) {
        desk.open().add(Exercise.TAXI).expand().speak(language);

        assertThat(desk.page().locator("html")).hasAttribute("lang", language);
        assertThat(desk.page().locator("html")).hasAttribute("dir", "rtl");
        assertThat(desk.page().locator("#bootstrap")).hasAttribute("href", java.util.regex.Pattern.compile("bootstrap\\.rtl\\.min\\.css$"));
        assertThat(desk.see("inspector").boundingBox().x).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ckb"})
    void noTextIsMissing(String language, Desk desk) {
        desk.open().add(Exercise.TAXI).expand().speak(language);
        desk.see("chart").focus();
        desk.press("t").see("op-side.filter").click();
        desk.see("link-row").first().click();
        assertThat(desk.see("events").first()).isVisible();

        assertThat(desk.page().locator("body")).not().containsText(java.util.regex.Pattern.compile(KEY));
    }

    @Test
    void aNumberInAnArabicSentenceIsKeptLeftToRight(Desk desk) {
        desk.open().add(Exercise.TAXI).speak("ar");

        desk.press("e");

        assertThat(desk.see("expand").locator("h2")).containsText("\u2066" + Exercise.TAXI + "\u2069");
    }

    @Test
    void theLanguageIsKeptForTheNextTime(Desk desk) {
        desk.open().speak("ckb");

        desk.page().reload();

        assertThat(desk.settle().page().locator("html")).hasAttribute("lang", "ckb");
    }

    @Test
    void theThemeTurnsAndIsKept(Desk desk) {
        desk.open().look("dark");
        assertThat(desk.page().locator("html")).hasAttribute("data-bs-theme", "dark");

        desk.page().reload();

        assertThat(desk.page().locator("html")).hasAttribute("data-bs-theme", "dark");
    }

    @Test
    void theKeysAreTheSameOnAnArabicKeyboard(Desk desk) {
        desk.open().add(Exercise.OWNER).speak("ar");
        desk.see("chart").focus();

        desk.page().evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ا', code: 'KeyH', bubbles: true}))");

        assertThat(desk.number("rawabit.chart.hidden.size")).isEqualTo(1);
    }
}
