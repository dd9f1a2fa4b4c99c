// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader of the screen is told of the page's parts. */
@ExtendWith(AtDesk.class)
class ReadersBrowserIT {

    @BeforeEach
    void open(Desk desk) {
        desk.open();
    }

    @Test
    void thePageHasOneHeadingOfTheFirstLevelWhateverIsOnTheChart(Desk desk) {
        assertThat(desk.page().locator("h1")).hasText("Rawabit");

        desk.add(Exercise.OWNER);

        assertThat(desk.page().locator("h1")).hasText("Rawabit");
    }

    @Test
    void listsOfTabsHoldTabsOnly(Desk desk) {
        desk.add(Exercise.OWNER);
        desk.see("op-side.find").click();
        desk.see("op-table").click();

        assertThat(desk.page().locator("[role=tablist]")).hasCount(2);
        assertThat(desk.page().locator("[role=tablist] > :not([role=tab])")).hasCount(0);
    }

    @Test
    void theChoiceOfNeighboursIsADialogAndNoSecondBanner(Desk desk) {
        desk.add(Exercise.OWNER).press("e");

        assertThat(desk.see("expand")).hasAttribute("role", "dialog");
        assertThat(desk.see("expand").locator("header")).hasCount(0);
    }
}
