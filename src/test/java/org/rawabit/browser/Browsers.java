// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The one Chromium of the tests: the one that {@code RAWABIT_BROWSER} names, else the system's, else the one that Playwright installed.
 */
final class Browsers {

    static final String NONE = "Browser tests: no Chromium found. Get one by `apt-get install chromium`, or by "
            + "`mvn exec:java -e -Dexec.classpathScope=test -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args=\"install chromium\"`.";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run");
    private static Optional<Browser> browser;

    private Browsers() {
    }

    /** The browser; without one the tests are skipped, and fail where {@code CI=true}. */
    static synchronized Browser browser() {
        if (browser == null) {
            browser = launch();
            browser.ifPresentOrElse(found -> { }, () -> System.err.println(NONE));
        }
        return browser.orElseThrow(() -> missing(System.getenv("CI")));
    }

    static RuntimeException missing(String ci) {
        return "true".equals(ci) ? new IllegalStateException(NONE) : new TestAbortedException(NONE);
    }

    private static Optional<Browser> launch() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright.selectors().setTestIdAttribute("data-test");
        PlaywrightAssertions.setDefaultAssertionTimeout(Desk.PATIENCE);
        Optional<Browser> found = executable(Path.of(playwright.chromium().executablePath()))
                .map(path -> playwright.chromium().launch(new LaunchOptions().setExecutablePath(path).setArgs(ARGUMENTS)));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return found;
    }

    private static Optional<Path> executable(Path installed) {
        Stream<Path> named = Stream.ofNullable(System.getenv("RAWABIT_BROWSER")).map(Path::of);
        return Stream.of(named, onPath(), Stream.of(installed)).flatMap(paths -> paths).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onPath() {
        List<Path> folders = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of).toList();
        return NAMES.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name)));
    }
}
