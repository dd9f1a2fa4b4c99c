// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page before anything is on it, and what it fetches. */
@ExtendWith(AtDesk.class)
class StartBrowserIT {

    private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void anEmptyChartSaysHowToBegin(Desk desk) {
        desk.open();

        assertThat(desk.see("empty")).containsText("The chart is empty");
        desk.see("begin").click();
        assertThat(desk.see("search")).isFocused();
    }

    @Test
    void anEmptyChartOffersTheMostLinked(Desk desk) {
        desk.open().see("ranked").first().click();

        desk.await("rawabit.chart.entities.size === 1");
        assertThat(desk.see("empty")).hasCount(0);
    }

    @Test
    void theExerciseSaysThatAllIsInvented(Desk desk) {
        assertThat(desk.open().see("training-notice")).hasText("All persons, numbers and events in this exercise are invented");
    }

    @Test
    void nothingIsFetchedFromOutsideTheMachine(Desk desk) {
        desk.open().add(Exercise.TAXI).expand();

        assertThat(desk.watch().requests()).isNotEmpty().allMatch(address -> address.startsWith("http://127.0.0.1:"));
    }

    @Test
    void whatTheBrowserKeptIsAskedForAnew(Desk desk) {
        desk.open();

        assertThat(desk.page().request().get(desk.address() + "main.js").headers()).containsEntry("cache-control", "no-cache");
    }

    @Test
    void nothingInThePageIsInline(Desk desk) {
        desk.page().addInitScript("window.violations = []; addEventListener('securitypolicyviolation', "
                + "event => violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`))");
        desk.page().route(address -> address.endsWith("/"), StartBrowserIT::fulfilStrictly);

        desk.open().add(Exercise.TAXI).expand().press("t").press("Control+k");

        assertThat(desk.see("palette")).isVisible();
        assertThat(desk.page().evaluate("violations")).isEqualTo(List.of());
    }

    private static void fulfilStrictly(Route route) {
        APIResponse page = route.fetch();
        Map<String, String> headers = new HashMap<>(page.headers());
        headers.put("content-security-policy", "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
                + "script-src 'self' 'sha256-" + hash(page.text()) + "'");
        route.fulfill(new Route.FulfillOptions().setResponse(page).setHeaders(headers));
    }

    private static String hash(String page) {
        Matcher map = IMPORT_MAP.matcher(page);
        assertThat(map.find()).isTrue();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
