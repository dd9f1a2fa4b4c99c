// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests that the browser's modules have of their own, in {@code frontend/test}. */
@ExtendWith(AtDesk.class)
class ModulesBrowserIT {

    private static final Path TESTS = Path.of("frontend", "test");

    @TestFactory
    @SuppressWarnings("unchecked")
    Stream<DynamicTest> theModulesPassTheirOwnTests(Desk desk) {
        desk.page().route("**/test/**", ModulesBrowserIT::fulfil);
        desk.visit("test/index.html");
        desk.await("window.__results");

        List<Map<String, Object>> results = (List<Map<String, Object>>) desk.page().evaluate("window.__results");
        assertThat(results).hasSizeGreaterThan(30);
        return results.stream().map(result -> DynamicTest.dynamicTest((String) result.get("name"),
                () -> assertThat(result.get("message")).isNull()));
    }

    private static void fulfil(Route route) {
        String address = route.request().url();
        Path file = TESTS.resolve(address.substring(address.indexOf("/test/") + "/test/".length()));
        assertThat(Files.exists(file)).as(address).isTrue();
        route.fulfill(new Route.FulfillOptions().setPath(file));
    }
}
