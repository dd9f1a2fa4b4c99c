// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding something and putting it on the chart. */
@ExtendWith(AtDesk.class)
class SearchBrowserIT {

    @BeforeEach
    void open(Desk desk) {
        desk.open();
    }

    @Test
    void aNameIsFoundAndPlacedByKeyboardAlone(Desk desk) {
        desk.press("/").type("Sarmad Fadhil Jabbar");
        assertThat(desk.see("suggestion").first()).containsText(Exercise.OWNER);

        desk.press("ArrowDown").press("Enter").await("rawabit.chart.entities.size === 1");

        assertThat(desk.selected()).containsExactly(Exercise.OWNER);
        assertThat(desk.see("chart")).isFocused();
    }

    @Test
    void aNameIsFoundInTheOtherScript(Desk desk) {
        desk.see("search").fill("سرمد");

        assertThat(desk.see("suggestion").first()).containsText("سرمد");
    }

    @Test
    void aSuggestionSaysWhatItMatchedOn(Desk desk) {
        desk.see("search").fill("أم سجاد");

        assertThat(desk.see("suggestion").filter(containing(Exercise.RECRUITER))).containsText("Alias or kunya (exact)");
    }

    @Test
    void theArrowKeysGoThroughTheSuggestions(Desk desk) {
        desk.see("search").fill("Sarmad");
        assertThat(desk.see("suggestion").nth(1)).isVisible();

        desk.press("ArrowDown").press("ArrowDown");

        assertThat(desk.see("suggestion").nth(1)).hasAttribute("aria-selected", "true");
        assertThat(desk.see("search")).hasAttribute("aria-activedescendant", "suggestion-1");
    }

    @Test
    void enterListsAllThatWasFound(Desk desk) {
        desk.see("search").fill("0730 000");
        assertThat(desk.see("all-found")).containsText("of 66 shown");

        desk.press("Enter");

        assertThat(desk.see("found")).hasCount(50);
    }

    @Test
    void theRestOfAListComesOnDemand(Desk desk) {
        desk.see("search").fill("0730 000");
        desk.press("Enter");

        desk.see("find-more").click();

        assertThat(desk.see("found")).hasCount(66);
        assertThat(desk.see("find-more")).hasCount(0);
    }

    @Test
    void whatIsNotFoundIsSaid(Desk desk) {
        desk.see("search").fill("xyzzyplugh");

        assertThat(desk.see("nothing-found")).containsText("Try another spelling");
    }

    @Test
    void whatIsOnTheChartAlreadyIsSelectedAndNotAddedAgain(Desk desk) {
        desk.add(Exercise.OWNER).press("Escape");

        desk.see("search").fill(Exercise.OWNER);
        desk.see("suggestion").first().click();

        desk.await("rawabit.selection.length === 1");
        assertThat(desk.entities()).isEqualTo(1);
    }

    private static com.microsoft.playwright.Locator.FilterOptions containing(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }
}
