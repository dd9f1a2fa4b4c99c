// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.browser.Desk.Place;

/** Working on the chart itself: selecting, moving, pinning, hiding, removing. */
@ExtendWith(AtDesk.class)
class ChartBrowserIT {

    @BeforeEach
    void begin(Desk desk) {
        desk.open().add(Exercise.RECRUITER).expand();
    }

    @Test
    void aRectangleSelectsAllInIt(Desk desk) {
        desk.press("f").press("Escape").press("v");

        drag(desk, new Place(180, 80), new Place(880, 690));

        assertThat(desk.selected()).hasSizeGreaterThan(1);
        assertThat(desk.see("status")).containsText("selected");
    }

    @Test
    void aClickOnTheEmptyChartLiftsTheSelection(Desk desk) {
        desk.page().mouse().click(500, 80);

        assertThat(desk.selected()).isEmpty();
    }

    @Test
    void aDraggedEntityStaysWhereItWasPut(Desk desk) {
        Place from = desk.place(Exercise.RECRUITER);
        Place to = new Place(from.x() + 60, from.y() - 40);

        drag(desk, from, to);

        assertThat(desk.place(Exercise.RECRUITER).x()).isCloseTo(to.x(), within(2));
        assertThat(desk.text("rawabit.state.history.undoStep.key")).isEqualTo("step.move");
    }

    @Test
    void aPinnedEntityKeepsItsPlaceInANewLayout(Desk desk) {
        desk.select(Exercise.RECRUITER).press("n");
        String before = position(desk);

        desk.press("5").await("rawabit.state.history.undoStep.key === 'step.layout'");

        assertThat(position(desk)).isEqualTo(before);
    }

    @Test
    void whatIsHiddenIsCountedAndComesBack(Desk desk) {
        desk.select(Exercise.RECRUITER).press("h");
        assertThat(desk.see("status")).containsText("1 hidden");

        desk.press("Shift+H");

        assertThat(desk.see("status")).not().containsText("hidden");
    }

    @Test
    void whatIsRemovedLeavesWithItsLinks(Desk desk) {
        int entities = desk.entities();

        desk.select(Exercise.RECRUITER).press("Delete");

        assertThat(desk.entities()).isEqualTo(entities - 1);
        assertThat(desk.page().evaluate("rawabit.findByLabel('" + Exercise.RECRUITER + "')")).isNull();
    }

    @Test
    void theRightButtonOffersWhatCanBeDone(Desk desk) {
        Place place = desk.place(Exercise.RECRUITER);
        desk.page().mouse().click(place.x(), place.y(), new Mouse.ClickOptions().setButton(com.microsoft.playwright.options.MouseButton.RIGHT));

        desk.see("menu-hide").click();

        assertThat(desk.see("status")).containsText("1 hidden");
    }

    @Test
    void theArrowKeysWalkAlongLinks(Desk desk) {
        desk.select(Exercise.RECRUITER);

        desk.press("Tab");

        assertThat(desk.selected()).hasSize(1).doesNotContain(Exercise.RECRUITER);
        assertThat(desk.page().locator("#announcer")).containsText("link");
    }

    @Test
    void theTableListsTheChartAndSelectsInIt(Desk desk) {
        desk.press("Escape").press("t");

        desk.see("row").first().click();

        assertThat(desk.see("row")).hasCount(desk.entities());
        assertThat(desk.selected()).hasSize(1);
    }

    private static void drag(Desk desk, Place from, Place to) {
        Mouse mouse = desk.page().mouse();
        mouse.move(from.x(), from.y());
        mouse.down();
        mouse.move(to.x(), to.y(), new Mouse.MoveOptions().setSteps(4));
        mouse.up();
    }

    private static String position(Desk desk) {
        return desk.text("JSON.stringify(rawabit.chart.positions.get(rawabit.findByLabel('" + Exercise.RECRUITER + "').id))");
    }

    private static org.assertj.core.data.Offset<Double> within(double pixels) {
        return org.assertj.core.data.Offset.offset(pixels);
    }
}
