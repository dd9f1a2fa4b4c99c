// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the inspector tells of an entity, a link, and of several. */
@ExtendWith(AtDesk.class)
class InspectorBrowserIT {

    @BeforeEach
    void begin(Desk desk) {
        desk.open().add(Exercise.OWNER);
    }

    @Test
    void anEntityShowsWhatTheDataSetSays(Desk desk) {
        assertThat(desk.see("inspector-name")).hasText(Exercise.OWNER);
        assertThat(desk.see("facts")).containsText("Sarmad Fadhil Jabbar al-Khaza'ili");
        assertThat(desk.see("facts")).containsText("23 November 1971");
    }

    @Test
    void eachFactHasItsGradeAndItsFileAndLine(Desk desk) {
        assertThat(desk.see("facts").locator(".grade")).hasText(Pattern.compile("[A-F][1-6]"));
        assertThat(desk.see("facts").locator(".sources li").first()).hasText(Pattern.compile("persons\\.csv\\s*(line )?2"));
    }

    @Test
    void linksOnTheChartAreListedWithTheWayToTheRest(Desk desk) {
        desk.expand();

        assertThat(desk.see("link-row").first()).isVisible();
        assertThat(desk.see("inspector")).containsText("Links on the chart");
    }

    @Test
    void aLinkOfCallsShowsItsEventsInTheZoneOfTheCase(Desk desk) {
        desk.add(Exercise.TAXI).expand();

        desk.see("link-row").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("×")).first().click();

        assertThat(desk.see("events").first().locator("tbody tr").first())
                .containsText(Pattern.compile("\\d{1,2} (March|April) 2025, \\d\\d:\\d\\d"));
        assertThat(desk.see("link").first()).containsText("Confirmed");
        assertThat(desk.see("link").first().locator(".sources li").first()).containsText("calls.csv");
    }

    @Test
    void severalOfferWhatCanBeAskedOfThemTogether(Desk desk) {
        desk.add(Exercise.TAXI).press("Control+a");

        assertThat(desk.see("inspector")).containsText("2 selected");
        assertThat(desk.see("inspector").getByTestId("op-path")).isVisible();
    }

    @Test
    void theKeyIClosesAndOpensIt(Desk desk) {
        desk.press("i");
        assertThat(desk.see("inspector")).hasCount(0);

        desk.press("i");
        assertThat(desk.see("inspector")).isVisible();
    }
}
