// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.RunningService;
import org.springframework.context.ConfigurableApplicationContext;

/** Protected persons at the desk: shown by pseudonyms, revealed with a purpose under a watermark, and made so. */
@ExtendWith(AtDesk.class)
class RevealBrowserIT {

    private static final String NAME = "Zahra Kamil";

    @Test
    void aVictimIsAPseudonymUntilItIsRevealedWithAReason(Desk desk) {
        desk.open().add("Victim 01");
        assertThat(desk.see("inspector-name")).containsText("V-");
        assertThat(desk.see("masked")).containsText("Presumed victim");
        assertThat(desk.page().content()).doesNotContain(NAME);

        desk.see("reveal").click();
        Locator form = desk.see("reveal-form");
        form.locator("[name=fields][value=nameLatin]").check();
        form.locator("[name=fields][value=givenName]").check();
        form.locator("[name=purpose]").selectOption("PROTECTION_MEASURE");
        form.locator("[name=legalBasis]").fill("Law 28/2012, art. 11");
        form.locator("[name=reason]").fill("To have her taken to the shelter today");
        desk.picture("reveal-form");
        form.locator("[type=submit]").click();

        assertThat(desk.see("revealed")).containsText(NAME);
        assertThat(desk.see("watermark")).isAttached();
        assertThat(desk.see("reveal-left")).containsText("14:");
        desk.picture("revealed");
        assertThat(desk.text("JSON.stringify(rawabit.state)")).doesNotContain(NAME);
        desk.see("reveal-hide").click();
        assertThat(desk.see("revealed")).not().isAttached();
        assertThat(desk.page().content()).doesNotContain(NAME);
    }

    @ParameterizedTest
    @CsvSource({"en,dark", "ar,light", "ckb,dark"})
    void itIsPicturedInEachLanguage(String language, String theme, Desk desk) {
        desk.open().speak(language).look(theme).add("Victim 09");
        desk.picture("masked-" + language);
        desk.see("reveal").click();
        Locator form = desk.see("reveal-form");
        form.locator("[name=fields][value=nameLatin]").check();
        form.locator("[name=legalBasis]").fill("28/2012");
        form.locator("[name=reason]").fill("لتسليمها إلى دار الإيواء اليوم");
        desk.picture("reveal-form-" + language);
        form.locator("[type=submit]").click();
        assertThat(desk.see("revealed")).isVisible();
        desk.picture("revealed-" + language);
        desk.press("Escape");
        assertThat(desk.see("revealed")).not().isAttached();
    }

    @Test
    void aReasonIsNeeded(Desk desk) {
        desk.open().add("Victim 02");
        desk.see("reveal").click();
        Locator form = desk.see("reveal-form");
        form.locator("[name=fields][value=nameLatin]").check();
        form.locator("[name=legalBasis]").fill("Law 28/2012");
        form.locator("[name=reason]").fill("curious");
        form.locator("[type=submit]").click();

        assertThat(desk.see("reveal-form")).isVisible();
        assertThat(desk.see("revealed")).not().isAttached();
    }

    /** In a program of its own: the others' scenario stays what it is. */
    @Test
    void aPersonBecomesAPseudonymInEveryStepOfTheChart() {
        try (ConfigurableApplicationContext own = RunningService.start("--rawabit.training=true")) {
            Desk desk = new Desk(Browsers.browser(), RunningService.address(own));
            protect(desk, "ابتسام عبيد رحيم العامري");
            desk.leave();
        }
    }

    private static void protect(Desk desk, String name) {
        desk.open().add(name).expand();
        String phones = "[...rawabit.chart.entities.values()].filter(({type}) => type === 'Phone')";
        String number = desk.text(phones + "[0].label");
        desk.press("Control+k").type("Protect this person").press("Enter");
        desk.see("protect-form").locator("[name=status]").selectOption("VICTIM");
        desk.picture("protect");
        desk.see("protect-form").locator("[type=submit]").click();

        desk.await("[...rawabit.chart.entities.values()].some(({label}) => label.startsWith('V-'))").settle();
        assertThat(desk.text("JSON.stringify(rawabit.state.history.steps.map(({chart}) => [...chart.entities.values()]))")).doesNotContain(name);
        desk.await(phones + "[0].label.includes(' of V-')").settle();
        assertThat(desk.text("JSON.stringify(rawabit.state.history.steps.map(({chart, step}) => [step, [...chart.entities.values()]]))"))
                .contains("step.expand").doesNotContain(name, number);
        assertThat(desk.see("notice").first()).containsText("pseudonym");
        desk.see("search").fill("Ibtisam Ubaid");
        assertThat(desk.see("suggestion")).hasCount(0);
    }
}
