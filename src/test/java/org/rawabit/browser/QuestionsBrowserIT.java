// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions about several entities: path, connection, common neighbours. */
@ExtendWith(AtDesk.class)
class QuestionsBrowserIT {

    @BeforeEach
    void begin(Desk desk) {
        desk.open().add(Exercise.HELP_LINE).add(Exercise.TAXI);
    }

    @Test
    void thePathBetweenTwoIsFoundAndSelected(Desk desk) {
        desk.add(Exercise.OWNER).select(Exercise.OWNER, Exercise.TAXI);

        desk.press("p");

        assertThat(desk.see("notice")).containsText(Pattern.compile("^\\s*Path found: \\d+ links?, (more than )?\\d+ ways?"));
        assertThat(desk.selected()).contains(Exercise.OWNER, Exercise.TAXI).hasSizeGreaterThan(2);
    }

    @Test
    void aPathCanBeTakenBackFromItsNotice(Desk desk) {
        desk.add(Exercise.OWNER).select(Exercise.OWNER, Exercise.TAXI).press("p");

        desk.see("notice-action").click();

        assertThat(desk.entities()).isEqualTo(3);
    }

    @Test
    void aPathNeedsTwoAndSaysSo(Desk desk) {
        desk.select(Exercise.TAXI);

        desk.press("p");

        assertThat(desk.see("notice")).containsText("First select exactly two entities on the chart.");
    }

    @Test
    void commonNeighboursOfTwoNumbersComeOntoTheChart(Desk desk) {
        desk.select(Exercise.TAXI, Exercise.HELP_LINE);

        desk.press("c");

        assertThat(desk.see("notice")).containsText("neighbours in common");
        assertThat(desk.number("[...rawabit.chart.entities.keys()].filter(id => rawabit.chart.neighbours(id).size >= 2).length"))
                .isGreaterThan(2);
    }

    @Test
    void severalAreConnectedByASmallNetwork(Desk desk) {
        desk.add(Exercise.OWNER).add(Exercise.RECRUITER).press("Control+a");

        desk.press("k");

        assertThat(desk.see("notice")).containsText("Connected");
        assertThat(desk.number("[...rawabit.chart.entities.keys()].filter(id => !rawabit.chart.neighbours(id).size).length")).isZero();
    }

    @Test
    void whatIsPlacedBringsItsLinksToTheChartWithIt(Desk desk) {
        desk.select(Exercise.TAXI).expand();
        int links = desk.number("rawabit.chart.links.size");

        desk.press("Control+z").press("Control+Shift+z");

        assertThat(desk.number("rawabit.chart.links.size")).isEqualTo(links).isGreaterThan(40);
    }
}
