// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.RunningService;
import org.rawabit.security.AgencyKind;
import org.rawabit.security.accounts.Agencies;
import org.springframework.context.ConfigurableApplicationContext;

/** Sign-in by a real provider, as a person goes it; the provider is another site (localhost) than the program (127.0.0.1). */
class KeycloakBrowserIT {

    private static final String PASSWORD = "copper lantern seventeen";

    @TempDir
    private static Path folder;

    private static Keycloak keycloak;
    private static ConfigurableApplicationContext service;

    private Desk desk;

    @BeforeAll
    static void starts() throws IOException {
        Browsers.browser();
        keycloak = Keycloak.unpacked();
        Path secret = Files.writeString(folder.resolve("secret"), "for this test\n");
        service = RunningService.start("--rawabit.security.sign-in=required", "--rawabit.security.local-accounts=false",
                "--rawabit.security.oidc.issuer=" + keycloak.issuer(), "--rawabit.security.oidc.client-id=rawabit",
                "--rawabit.security.oidc.client-secret-file=" + secret, "--rawabit.security.oidc.name=Keycloak",
                "--rawabit.security.oidc.audience=rawabit-programs", "--rawabit.security.oidc.roles-claim=realm_access.roles",
                "--rawabit.security.oidc.agency-claim=agency", "--rawabit.security.oidc.roles.INVESTIGATOR=rawabit-investigator",
                "--rawabit.security.oidc.roles.ANALYST=rawabit-analyst", "--rawabit.security.oidc.roles.ADMINISTRATOR=rawabit-administrator");
        service.getBean(Agencies.class).put(null, AgencyKind.DIRECTORATE, Arrays.asList("moi-qadissiya", null, null), "room 1");
        keycloak.start(RunningService.address(service));
    }

    @AfterAll
    static void ends() {
        if (keycloak != null) {
            keycloak.close();
        }
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

    @Test
    void aUserSignsInAtTheProviderAndOutAgain() {
        desk.visit();
        assertThat(desk.see("password")).hasCount(0);
        assertThat(desk.see("provider")).hasText("Sign in with Keycloak");
        desk.picture("sign-in-provider");
        signIn("nour");
        desk.settle();

        assertThat(ask("{me {name roles agency {name {en}}}}")).contains("\"name\":\"nour@localhost\",\"roles\":[\"INVESTIGATOR\"],\"agency\":{\"name\":{\"en\":\"moi-qadissiya\"}}");
        desk.see("reader").click();
        desk.see("account-open").click();
        assertThat(desk.see("sessions")).containsText("This browser");
        desk.picture("account-of-provider");
        desk.press("Escape");
        desk.see("reader").click();
        desk.see("sign-out").click();
        assertThat(desk.see("provider")).isVisible();
        desk.see("provider").click();
        assertThat(desk.page().locator("#username")).isVisible();
    }

    @Test
    void aUserWithoutARoleIsToldSo() {
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        desk.visit();
        desk.see("language-ar").click();
        assertThat(desk.page().locator("html")).hasAttribute("dir", "rtl");
        signIn("sami");

        assertThat(desk.see("sign-in-error")).containsText("لا يعطيك أي دور");
        desk.picture("sign-in-no-role-arabic-dark");
        desk.visit();
        assertThat(desk.see("provider")).isVisible();
    }

    @Test
    void whoGivesUpAtTheProviderBeginsAnew() {
        desk.visit();
        desk.see("provider").click();
        assertThat(desk.page().locator("#username")).isVisible();
        desk.visit("session/provider?error=access_denied&state=made-up");

        assertThat(desk.see("sign-in-error")).containsText("Begin again.");
    }

    @Test
    void aSessionThatEndsIsOpenedAgainInATabOfItsOwn() {
        desk.visit();
        signIn("nour");
        desk.settle();
        desk.page().evaluate("window.same = true");
        desk.page().context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("rawabit-session"));
        desk.see("search").fill("anything");
        assertThat(desk.see("sign-in-again")).isVisible();

        Page tab = desk.page().waitForPopup(() -> desk.see("provider").click());
        tab.waitForFunction("() => window.rawabit?.idle");
        desk.page().bringToFront();
        desk.page().evaluate("window.dispatchEvent(new Event('focus'))");

        assertThat(desk.see("sign-in-again")).hasCount(0);
        assertThat(desk.page().evaluate("window.same")).isEqualTo(true);
    }

    @Test
    void aProgramAsksWithATokenThatWasMadeForThisProgram() throws Exception {
        HttpResponse<String> answer = bearer(keycloak.tokenOf("nightly"));
        HttpResponse<String> elsewhere = bearer(keycloak.tokenOf("elsewhere"));

        assertThat(answer.body()).isEqualTo("{\"data\":{\"me\":{\"name\":\"service-account-nightly@localhost\",\"roles\":[\"ANALYST\"]}}}");
        assertThat(elsewhere.statusCode()).isEqualTo(401);
        assertThat(elsewhere.body()).isEqualTo(bearer("a.b.c").body());
    }

    private void signIn(String name) {
        desk.see("provider").click();
        desk.page().locator("#username").fill(name);
        desk.page().locator("#password").fill(PASSWORD);
        desk.page().locator("#kc-login").click();
        desk.page().waitForURL(Pattern.compile(Pattern.quote(RunningService.address(service)) + ".*"));
    }

    private String ask(String query) {
        return desk.text("(async () => JSON.stringify(await (await import('/api/client.js')).ask('" + query + "')))()");
    }

    private static HttpResponse<String> bearer(String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(RunningService.address(service) + "graphql"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"{me {name roles}}\"}")).build(), BodyHandlers.ofString());
    }
}
