// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rawabit.RunningService;
import org.rawabit.Visitor;
import org.rawabit.security.accounts.Accounts;
import org.rawabit.security.accounts.Users;
import org.rawabit.security.sessions.Sessions;
import org.springframework.context.ConfigurableApplicationContext;

/** The way in, as a person goes it: password, second factor, desk; and what happens where the session ends. */
class SignInBrowserIT {

    private static final String PASSWORD = "copper lantern seventeen";

    private ConfigurableApplicationContext service;
    private Desk desk;

    @BeforeEach
    void opensABrowser() {
        service = RunningService.closed();
        desk = new Desk(Browsers.browser(), RunningService.address(service));
    }

    @AfterEach
    void closesIt() {
        desk.leave();
    }

    @Test
    void aNewUserSetsUpASecondFactorAndComesBackWithIt() {
        String generated = service.getBean(Accounts.class).add("soran", Set.of(), null, true).password();
        desk.visit();
        givePassword("soran", generated);
        assertThat(desk.see("step-NEW_PASSWORD")).isVisible();
        desk.picture("sign-in-new-password");
        desk.see("newPassword").fill(PASSWORD);
        desk.see("again").fill(PASSWORD);
        desk.see("go").click();
        assertThat(desk.see("step-NEW_FACTOR")).isVisible();
        desk.see("go").click();
        String key = desk.see("factor-key").textContent();
        Instant now = Instant.now();
        desk.picture("sign-in-new-factor");
        giveCode(code(key, now));
        assertThat(desk.see("recovery-codes").locator("li")).hasCount(10);
        desk.see("go").click();
        desk.settle();

        desk.see("reader").click();
        desk.see("sign-out").click();
        givePassword("soran", PASSWORD);
        assertThat(desk.see("step-SECOND_FACTOR")).isVisible();
        assertThat(desk.see("code")).isEmpty();
        giveCode(code(key, now.plusSeconds(30)));
        desk.settle();

        assertThat(desk.see("empty")).isVisible();
    }

    @Test
    void aWrongPasswordIsToldInTheReadersLanguage() {
        desk.visit();
        desk.see("language-ar").click();
        assertThat(desk.page().locator("html")).hasAttribute("dir", "rtl");

        givePassword("no-one", "nothing of the kind");

        assertThat(desk.see("sign-in-error")).hasText("الاسم أو كلمة المرور غير صحيح، أو الحساب مقفل.");
        desk.picture("sign-in-arabic");
    }

    @Test
    void aSignInThatWasGivenUpBeginsAnew() {
        String generated = service.getBean(Accounts.class).add("lana", Set.of(), null, false).password();
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        desk.visit();
        givePassword("lana", generated);
        assertThat(desk.see("step-NEW_PASSWORD")).isVisible();
        service.getBean(Sessions.class).endAll(service.getBean(Users.class).findByName("lana").orElseThrow().id(), "");

        desk.see("newPassword").fill(PASSWORD);
        desk.see("again").fill(PASSWORD);
        desk.see("go").click();

        assertThat(desk.see("step-PASSWORD")).isVisible();
        assertThat(desk.see("sign-in-error")).containsText("Sign in.");
        assertThat(desk.see("password")).hasValue("");
        desk.picture("sign-in-dark");
    }

    @Test
    void aSessionThatEndsLeavesTheDeskAsItIs() {
        signIn("rebin");
        desk.page().evaluate("window.same = true");
        service.getBean(Sessions.class).endAll(service.getBean(Users.class).findByName("rebin").orElseThrow().id(), "");

        desk.see("search").fill("anything");
        assertThat(desk.see("sign-in-again")).containsText("Your session has ended. Sign in again: your chart is still here.");
        desk.picture("sign-in-again");
        givePassword("rebin", PASSWORD);

        assertThat(desk.see("sign-in-again")).hasCount(0);
        assertThat(desk.page().evaluate("window.same")).isEqualTo(true);
    }

    @Test
    void theEndOfASessionIsNoticedBeforeTheNextQuestion() {
        desk.page().clock().install();
        desk.page().waitForResponse("**/session/left", () -> signIn("hoshyar"));
        service.getBean(Sessions.class).endAll(service.getBean(Users.class).findByName("hoshyar").orElseThrow().id(), "");

        desk.page().clock().fastForward("00:31");

        assertThat(desk.see("sign-in-again")).isVisible();
        desk.press("Escape").press("Escape").press("Escape");
        assertThat(desk.see("sign-in-again")).isVisible();
        assertThat(desk.page().locator("canvas.chart-canvas")).not().isVisible();
        givePassword("hoshyar", PASSWORD);
        assertThat(desk.see("sign-in-again")).hasCount(0);
        assertThat(desk.page().locator("canvas.chart-canvas")).isVisible();
    }

    @Test
    void whoSignsInInAnotherTabGetsADeskOfTheirOwnInThisOne() {
        desk.page().clock().install();
        desk.page().waitForResponse("**/session/left", () -> signIn("first"));
        desk.page().evaluate("window.same = true");
        Visitor second = new Visitor(service);
        second.signIn("second", service.getBean(Accounts.class).add("second", Set.of(), null, false).password());
        second.choosePassword(PASSWORD);
        desk.page().context().addCookies(List.of(new Cookie("rawabit-session", second.session()).setUrl(desk.address())));

        desk.page().clock().fastForward("00:31");

        desk.await("window.same !== true").settle();
        assertThat(desk.text("rawabit.state.me.name")).isEqualTo("second");
    }

    @Test
    void whoForgotThePasswordChoosesANewOneByBothCodes() {
        String generated = service.getBean(Accounts.class).add("gulistan", Set.of(), null, true).password();
        desk.visit();
        givePassword("gulistan", generated);
        choose(PASSWORD);
        desk.see("go").click();
        String key = desk.see("factor-key").textContent();
        Instant now = Instant.now();
        giveCode(code(key, now));
        String recovery = desk.see("recovery-codes").locator("li").first().textContent();
        desk.page().context().clearCookies();
        desk.visit();

        desk.see("turn-FORGOTTEN").click();
        assertThat(desk.see("step-FORGOTTEN")).isVisible();
        desk.picture("sign-in-forgotten");
        desk.see("language-ckb").click();
        desk.picture("sign-in-forgotten-sorani");
        desk.see("user").fill("gulistan");
        desk.see("recovery").fill("not one of them");
        giveCode(code(key, now.plusSeconds(30)));
        assertThat(desk.see("sign-in-error")).hasText("ناو و کۆد و کۆدی گەڕاندنەوە لەگەڵ یەک ناگونجێن، یان یەکێک لە کۆدەکان پێشتر بەکارهێنراوە.");
        desk.see("recovery").fill(recovery);
        giveCode(code(key, now.plusSeconds(30)));
        assertThat(desk.see("step-NEW_PASSWORD")).isVisible();
        choose("violet harbour ninety");
        desk.settle();

        assertThat(desk.see("empty")).isVisible();
    }

    private void choose(String password) {
        desk.see("newPassword").fill(password);
        desk.see("again").fill(password);
        desk.see("go").click();
    }

    @Test
    void sessionsAndTokensAreSeenInTheAccount() {
        signIn("avin");
        desk.see("reader").click();
        desk.see("account-open").click();

        assertThat(desk.see("sessions")).containsText("This browser");
        desk.see("account-name").fill("nightly report");
        desk.page().getByText("Make a token").click();
        assertThat(desk.see("token")).containsText("rawabit_");
        assertThat(desk.see("tokens")).containsText("nightly report");
        desk.picture("account");
        desk.page().getByText("Revoke").click();
        assertThat(desk.see("tokens")).not().containsText("nightly report");
    }

    private void signIn(String name) {
        String generated = service.getBean(Accounts.class).add(name, Set.of(), null, false).password();
        desk.visit();
        givePassword(name, generated);
        desk.see("newPassword").fill(PASSWORD);
        desk.see("again").fill(PASSWORD);
        desk.see("go").click();
        desk.settle();
    }

    private void givePassword(String name, String password) {
        desk.see("user").fill(name);
        desk.see("password").fill(password);
        desk.see("go").click();
    }

    private void giveCode(String code) {
        desk.see("code").fill(code);
        desk.see("go").click();
    }

    private static String code(String key, Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(key.replace(" ", "")), "HmacSHA1"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
