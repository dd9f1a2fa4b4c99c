// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Going back to the start and forth to the end. */
@ExtendWith(AtDesk.class)
class StepsBrowserIT {

    /** All of a chart by value, whatever the order of its parts. */
    private static final String CHART = """
            JSON.stringify(Object.entries(rawabit.chart).map(([name, part]) => [name,
                part instanceof Map ? [...part].sort(([one], [two]) => one < two ? -1 : 1) : part instanceof Set ? [...part].sort() : part]))""";

    @BeforeEach
    void work(Desk desk) {
        desk.open().add(Exercise.OWNER).expand().add(Exercise.TAXI).select(Exercise.OWNER, Exercise.TAXI);
        desk.press("p");
        assertThat(desk.see("notice")).containsText("Path found");
        desk.settle().select(Exercise.OWNER).press("h").press("n").press("4").await("rawabit.state.history.undoStep.key === 'step.layout'");
        desk.see("legend-Person").click();
    }

    @Test
    void undoGoesToTheStartAndRedoToTheEnd(Desk desk) {
        String end = desk.text(CHART);
        desk.see("chart").focus();

        while (desk.number("Number(rawabit.state.history.canUndo)") == 1) {
            desk.press("Control+z");
        }
        assertThat(desk.entities()).isZero();
        assertThat(desk.see("empty")).isVisible();

        while (desk.number("Number(rawabit.state.history.canRedo)") == 1) {
            desk.press("Control+Shift+z");
        }
        assertThat(desk.text(CHART)).isEqualTo(end);
    }

    @Test
    void aStepOfTheListIsGoneBackTo(Desk desk) {
        desk.see("op-side.steps").click();
        assertThat(desk.see("step").last()).hasText("Empty chart");

        desk.see("step").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Add " )).last().click();

        assertThat(desk.entities()).isEqualTo(1);
    }

    @Test
    void theButtonSaysWhatItWouldTakeBack(Desk desk) {
        assertThat(desk.see("op-undo")).hasAttribute("title", "Undo (Ctrl-Z)\nHide the type Persons");
    }
}
