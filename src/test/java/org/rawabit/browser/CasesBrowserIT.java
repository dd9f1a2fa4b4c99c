// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.RunningService;
import org.rawabit.security.AgencyKind;
import org.rawabit.security.Role;
import org.rawabit.security.accounts.Accounts;
import org.rawabit.security.accounts.Agencies;

/** The cases: opened, joined, shared and withdrawn at the desk. */
@ExtendWith(AtDesk.class)
class CasesBrowserIT {

    @Test
    void theCaseOfTheExerciseIsListed(Desk desk) {
        open(desk);

        desk.see("case-line").filter(new Locator.FilterOptions().setHasText("training")).click();
        assertThat(desk.see("case-page")).containsText("Nobody is a member");
    }

    @Test
    void aCaseIsOpenedJoinedSharedAndWithdrawn(Desk desk) {
        RunningService.training().getBean(Accounts.class).add("investigator", Set.of(Role.INVESTIGATOR), null, false);
        RunningService.training().getBean(Agencies.class).put(null, AgencyKind.MOLSA, Arrays.asList("MoLSA shelters", null, null), "Room 3");
        desk.open().add(Exercise.OWNER).press("Shift+C");
        desk.see("case-open").click();
        fill(desk.see("case-new"), "number", "EX 14/2025", "title", "Flats in Karrada", "judge", "First investigating judge");
        send(desk.see("case-new"));
        assertThat(desk.see("case-page")).containsText("Flats in Karrada");

        fill(desk.see("case-add-member"), "user", "investigator");
        send(desk.see("case-add-member"));
        assertThat(desk.see("case-member")).containsText("investigator");

        desk.see("case-share").locator("[name=agency]").selectOption(new SelectOption().setLabel("MoLSA shelters"));
        fill(desk.see("case-share"), "purpose", "Referral of three women", "until", "2099-12-31");
        desk.see("case-share").getByRole(com.microsoft.playwright.options.AriaRole.CHECKBOX).check();
        send(desk.see("case-share"));
        assertThat(desk.see("case-share-line")).containsText("Some entities");
        assertThat(desk.see("case-share-line")).containsText("until 31 December 2099");
        Stream.of("en light", "en dark", "ar light", "ckb dark").forEach(look -> picture(desk, look.split(" ")));

        desk.see("case-share-line").getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        assertThat(desk.see("case-share-line")).hasClass("ended");
    }

    @Test
    void otherUnitsAreAskedForAPhone(Desk desk) {
        desk.open().add("+964 730 000 7880").press("Control+k").type("other units").press("Enter");
        desk.see("hits-form").locator("[name=case]").selectOption("training");
        fill(desk.see("hits-form"), "purpose", "Who else follows this charity?");
        send(desk.see("hits-form"));

        assertThat(desk.see("hits-answer")).containsText("No other unit says that it holds it.");
        desk.picture("ask-others");
    }

    @Test
    void aPersonIsNoKeyToAskOthersFor(Desk desk) {
        desk.open().add(Exercise.OWNER).press("Control+k").type("other units");

        assertThat(desk.see("palette-entry").first()).containsText("thing that exists once");
    }

    @Test
    void whoOwnsTheDataOpensTheOfficeOverTheDesk(Desk desk) {
        desk.open().press("Shift+U");
        assertThat(desk.see("user-add")).isVisible();
        desk.picture("office-modal-users");
        desk.see("office-audit").click();

        assertThat(desk.see("audit-entry").first()).isVisible();
        desk.picture("office-modal-audit");
        desk.press("Escape");
        assertThat(desk.see("office")).hasCount(0);
    }

    private static void open(Desk desk) {
        desk.open().press("Shift+C");
        assertThat(desk.see("case-page")).isVisible();
    }

    private static void picture(Desk desk, String... look) {
        desk.press("Escape").speak(look[0]).look(look[1]);
        desk.see("chart").focus();
        desk.press("Shift+C");
        desk.see("case-line").filter(new Locator.FilterOptions().setHasText("EX 14/2025")).click();
        assertThat(desk.see("case-share-line")).isVisible();
        desk.picture("cases-" + String.join("-", look));
    }

    private static void fill(Locator form, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.locator("[name=" + namesAndValues[i] + "]").fill(namesAndValues[i + 1]);
        }
    }

    private static void send(Locator form) {
        form.locator("[type=submit]").click();
    }
}
