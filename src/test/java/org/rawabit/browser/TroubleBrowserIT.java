// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one sees where the service cannot be reached, refuses, or takes long. */
@ExtendWith(AtDesk.class)
class TroubleBrowserIT {

    private static final String GRAPHQL = "**/graphql";

    @BeforeEach
    void expectTrouble(Desk desk) {
        desk.expectTrouble();
    }

    @Test
    void aServiceThatDoesNotAnswerIsToldAndAskedAgain(Desk desk) {
        desk.open().add(Exercise.OWNER);
        desk.page().route(GRAPHQL, Route::abort);
        desk.press("e");
        assertThat(desk.see("expand")).containsText("The service cannot be reached. Check that it is running, then try again.");

        desk.page().unroute(GRAPHQL);
        desk.see("expand").getByTestId("retry").click();

        assertThat(desk.see("expand-add")).isVisible();
    }

    @Test
    void anErrorOfTheServiceLeavesTheChartAsItWas(Desk desk) {
        desk.open().add(Exercise.OWNER).expand();
        int before = desk.entities();
        desk.page().route(GRAPHQL, route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("broken")));

        desk.press("Control+a").press("k");

        assertThat(desk.see("notice")).containsText("The service could not answer (FAILED).");
        assertThat(desk.entities()).isEqualTo(before);
    }

    @Test
    void anErrorWithWordsIsToldInThem(Desk desk) {
        desk.open();
        desk.page().route(GRAPHQL, route -> route.fulfill(new Route.FulfillOptions().setContentType("application/json")
                .setBody("{\"errors\": [{\"message\": \"That takes too long.\", \"extensions\": {\"code\": \"TIMEOUT\"}}]}")));

        desk.see("search").fill("Sarmad");

        assertThat(desk.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).containsText("That takes too long.");
    }

    @Test
    void aStartWithoutTheServiceOffersToTryAgain(Desk desk) {
        desk.page().route(GRAPHQL, Route::abort);
        desk.visit();
        assertThat(desk.see("notice")).containsText("The service cannot be reached.");

        desk.page().unroute(GRAPHQL);
        desk.see("notice-action").click();

        assertThat(desk.settle().see("empty")).isVisible();
    }

    @Test
    void whatTakesLongCanBeCancelled(Desk desk) {
        desk.open().add(Exercise.OWNER);
        desk.press("e");
        assertThat(desk.see("expand-add")).isFocused();
        desk.page().route(GRAPHQL, route -> { });
        desk.press("Enter");

        desk.see("cancel").click();

        desk.settle();
        assertThat(desk.entities()).isEqualTo(1);
    }
}
