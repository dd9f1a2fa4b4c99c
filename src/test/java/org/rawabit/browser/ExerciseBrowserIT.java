// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.RunningService;
import org.springframework.context.ConfigurableApplicationContext;

/** The exercise with sign-in: one click, and one sees what that person may see. */
class ExerciseBrowserIT {

    private static ConfigurableApplicationContext service;

    private Desk desk;

    @BeforeAll
    static void starts() {
        Browsers.browser();
        service = RunningService.start("--rawabit.training=true", "--rawabit.security.sign-in=required");
    }

    @AfterAll
    static void ends() {
        if (service != null) {
            service.close();
        }
    }

    @BeforeEach
    void opensABrowser() {
        desk = new Desk(Browsers.browser(), RunningService.address(service));
    }

    @AfterEach
    void closesIt() {
        desk.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise-investigator", "exercise-supervisor", "exercise-analyst", "exercise-prosecutor", "exercise-judge"})
    void oneClickShowsTheCaseToWhoMayReadIt(String account) {
        enter(account);

        desk.add(Exercise.RECRUITER).expand();

        assertThat(desk.entities()).isGreaterThan(3);
        assertThat(desk.number("rawabit.state.about.entities.length")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise-auditor", "exercise-administrator", "exercise-statistics", "exercise-duty-officer", "exercise-victim-support",
        "exercise-foreign-affairs"})
    void oneClickShowsNothingOfTheCaseToAllOthers(String account) {
        enter(account);

        assertThat(ask("{about {entities {type}} cases {id}}")).isEqualTo("{\"about\":{\"entities\":[]},\"cases\":[]}");
        if (account.equals("exercise-auditor") || account.equals("exercise-administrator")) {
            assertThat(desk.see("office-page")).isVisible();
        } else {
            desk.see("search").fill(Exercise.RECRUITER);
            assertThat(desk.see("nothing-found")).isVisible();
        }
    }

    @Test
    void thePageListsThemInThreeLanguages() {
        desk.visit();
        assertThat(desk.see("exercise").locator("li")).hasCount(11);
        assertThat(desk.see("exercise-auditor")).hasText("AuditorReads the audit log; sees no case.");
        desk.picture("sign-in-exercise");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        desk.visit();
        desk.see("language-ar").click();
        assertThat(desk.see("exercise-auditor")).containsText("مدقق");
        desk.picture("sign-in-exercise-arabic-dark");
        desk.see("language-ckb").click();
        assertThat(desk.see("exercise-auditor")).containsText("پشکنەر");
        desk.page().setViewportSize(390, 844);
        desk.picture("sign-in-exercise-sorani-narrow");
    }

    @Test
    void noAdministratorIsMadeBesideTheListedOne() {
        assertThat(Path.of(service.getEnvironment().getProperty("rawabit.data"), "keys", "first-administrator")).doesNotExist();
        enter("exercise-administrator");

        assertThat(ask("{users {name exercise}}")).contains("\"name\":\"exercise-auditor\",\"exercise\":true").doesNotContain("\"admin\"");
    }

    @Test
    void theAdministratorsOfficeSaysWhoseAccountsTheyAre() {
        enter("exercise-administrator");

        desk.see("user-line").first().click();
        assertThat(desk.see("user-marks")).containsText("Of the exercise");
        assertThat(desk.see("user-reset")).hasCount(0);
        assertThat(desk.see("user-rights")).hasCount(0);
        assertThat(desk.see("user-lock")).isVisible();
        desk.picture("office-exercise");
    }

    private void enter(String account) {
        desk.visit();
        desk.see(account).click();
        desk.settle();
    }

    private String ask(String query) {
        return desk.text("(async () => JSON.stringify(await (await import('/api/client.js')).ask('" + query + "')))()");
    }
}
