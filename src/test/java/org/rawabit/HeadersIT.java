// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What each answer tells the browser, where sign-in is off too. */
class HeadersIT {

    private static final ConfigurableApplicationContext SERVICE = RunningService.training();

    @Test
    void nothingInlineRunsAndNothingFramesOurPages() {
        assertThat(policy("")).isEqualTo(policy("sign-in.html")).contains("default-src 'self'", "frame-ancestors 'none'", "'sha256-")
                .doesNotContain("unsafe-inline", "unsafe-eval");
        assertThat(headers("").firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void noAddressIsToldAndNoTypeIsGuessed() {
        assertThat(headers("").firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers("").firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers("main.js").firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers("main.js").firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void answersAreKeptNowhere() {
        HttpRequest question = HttpRequest.newBuilder(URI.create(RunningService.address(SERVICE) + "graphql"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"query\":\"{me{name signIn}}\"}")).build();

        var answer = RunningService.send(question);

        assertThat(answer.body()).isEqualTo("{\"data\":{\"me\":{\"name\":\"local-operator\",\"signIn\":false}}}");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private static String policy(String place) {
        return headers(place).firstValue("Content-Security-Policy").orElse("");
    }

    private static HttpHeaders headers(String place) {
        return RunningService.send(HttpRequest.newBuilder(URI.create(RunningService.address(SERVICE) + place)).build()).headers();
    }
}
