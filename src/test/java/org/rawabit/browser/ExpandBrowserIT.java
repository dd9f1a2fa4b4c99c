// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.browser.Desk.Place;

/** Adding the neighbours of an entity. */
@ExtendWith(AtDesk.class)
class ExpandBrowserIT {

    @BeforeEach
    void begin(Desk desk) {
        desk.open().add(Exercise.HELP_LINE);
    }

    @Test
    void aDoubleClickShowsCountsByTypeBeforeAnythingIsFetched(Desk desk) {
        Place place = desk.place(Exercise.HELP_LINE);
        desk.page().mouse().dblclick(place.x(), place.y());

        assertThat(desk.see("expand")).containsText("Phones");
        assertThat(desk.see("expand-row").first().locator(".count")).containsText("5");
        assertThat(desk.entities()).isEqualTo(1);
    }

    @Test
    void theKeyEAndEnterAddTheNeighboursAsOneStep(Desk desk) {
        desk.press("e");
        assertThat(desk.see("expand-add")).isFocused();

        desk.press("Enter").await("rawabit.chart.entities.size > 54").settle();

        desk.press("Control+z");
        assertThat(desk.entities()).isEqualTo(1);
    }

    @Test
    void onlyTheTypesThatAreTickedAreAdded(Desk desk) {
        desk.press("e");
        assertThat(desk.see("expand-row").first()).isVisible();
        desk.see("expand-row").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Phones"))
                .locator("input").all().forEach(box -> box.uncheck());

        desk.see("expand-add").click();

        desk.await("rawabit.chart.entities.size > 1").settle();
        assertThat(desk.number("[...rawabit.chart.entities.values()].filter(each => each.type === 'Phone').length")).isEqualTo(1);
    }

    @Test
    void whatTheLimitCutsOffIsSaidAndCanBeFetched(Desk desk) {
        desk.press("e");
        desk.see("expand-limit").selectOption("25");
        assertThat(desk.see("expand-add")).containsText("Add 25 of ");
        desk.see("expand-add").click();

        assertThat(desk.see("notice")).containsText("25 of ");
        assertThat(desk.entities()).isEqualTo(26);

        desk.see("notice-action").click();
        desk.await("rawabit.chart.entities.size > 50");
    }

    @Test
    void theBadgeCountsTheLinksThatAreNotOnTheChart(Desk desk) {
        assertThat(desk.see("links-missing")).containsText("not on the chart");

        desk.expand();

        assertThat(desk.see("links-missing")).hasCount(0);
    }

    @Test
    void escapeClosesTheChoiceWithoutAStep(Desk desk) {
        desk.press("e");
        assertThat(desk.see("expand")).isVisible();

        desk.press("Escape");

        assertThat(desk.see("expand")).hasCount(0);
        assertThat(desk.entities()).isEqualTo(1);
        assertThat(desk.see("chart")).isFocused();
    }
}
