// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All commands by name, and all keys in a list. */
@ExtendWith(AtDesk.class)
class CommandsBrowserIT {

    @BeforeEach
    void open(Desk desk) {
        desk.open();
    }

    @Test
    void thePaletteRunsACommandByAPartOfItsName(Desk desk) {
        desk.add(Exercise.OWNER).press("Control+k").type("rem").press("Enter");

        assertThat(desk.entities()).isZero();
        assertThat(desk.see("palette")).hasCount(0);
    }

    @Test
    void thePaletteSaysWhyACommandCannotRun(Desk desk) {
        desk.press("Control+k").type("connect");

        assertThat(desk.see("palette-entry").first()).containsText("First select two or more entities on the chart.");
    }

    @Test
    void theListOfKeysOpensByTheQuestionMark(Desk desk) {
        desk.press("?");

        assertThat(desk.see("keys")).containsText("Expand");
        assertThat(desk.see("keys").locator("kbd").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("E")).first()).isVisible();

        desk.press("Escape");
        assertThat(desk.see("keys")).hasCount(0);
    }

    @Test
    void theSixLayoutsAreOnTheDigits(Desk desk) {
        desk.add(Exercise.RECRUITER).expand().press("Escape");

        for (String digit : new String[] {"2", "3", "4", "5", "6", "1"}) {
            int step = desk.number("rawabit.state.history.at");
            desk.press(digit).await("rawabit.state.history.at === " + (step + 1)).settle();
        }

        assertThat(desk.number("new Set([...rawabit.chart.positions.values()].map(({x, y}) => `${Math.round(x)} ${Math.round(y)}`)).size"))
                .isEqualTo(desk.entities());
    }
}
