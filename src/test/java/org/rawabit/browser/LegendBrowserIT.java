// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The legend: which types are on the chart, and which of them are drawn. */
@ExtendWith(AtDesk.class)
class LegendBrowserIT {

    private static final String SHOWN = "window.rawabit.state.history.chart.off.size";

    @BeforeEach
    void begin(Desk desk) {
        desk.open().add(Exercise.RECRUITER).expand();
    }

    @Test
    void itCountsTheTypesThatAreOnTheChart(Desk desk) {
        assertThat(desk.see("legend-Person")).containsText("Persons");
        assertThat(desk.see("legend-Incident").locator(".count")).hasText(desk.text(count("Incident")));
    }

    @Test
    void aClickHidesATypeAndAnotherShowsIt(Desk desk) {
        desk.see("legend-Person").click();
        assertThat(desk.see("legend-Person")).hasAttribute("aria-pressed", "false");
        assertThat(desk.see("status")).containsText("hidden");

        desk.page().mouse().move(600, 300);
        desk.see("legend-Person").press("Enter");
        assertThat(desk.see("legend-Person")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void aDoubleClickLeavesOnlyOneTypeAsOneStep(Desk desk) {
        int steps = desk.number("rawabit.state.history.at");

        desk.see("legend-Person").dblclick();

        assertThat(desk.see("legend-Person")).hasAttribute("aria-pressed", "true");
        assertThat(desk.see("legend-Incident")).hasAttribute("aria-pressed", "false");
        assertThat(desk.number("rawabit.state.history.at")).isEqualTo(steps + 1);
    }

    @Test
    void showAllTakesTheLegendBack(Desk desk) {
        desk.see("legend-Incident").click();

        desk.see("chart").focus();
        desk.press("Shift+H");

        assertThat(desk.number(SHOWN)).isZero();
    }

    private static String count(String type) {
        return "[...rawabit.chart.entities.values()].filter(each => each.type === '" + type + "').length";
    }
}
