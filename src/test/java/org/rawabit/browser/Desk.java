// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The desk in a page of its own, as a person sits at it: what one does there, and what one sees. */
final class Desk {

    private static final Path PICTURES = Path.of("target", "screenshots");
    static final double PATIENCE = 20_000;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final Watch watch;

    Desk(Browser browser, String address) {
        this.address = address;
        this.context = browser.newContext(new NewContextOptions().setViewportSize(1280, 720).setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE));
        this.context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        this.watch = new Watch(context, page, address);
    }

    /** Opens the page, and waits until it can be used. */
    Desk open() {
        return visit().settle();
    }

    /** Opens the page without waiting for what it asks. */
    Desk visit() {
        return visit("");
    }

    /** Opens what stands at a place of the service. */
    Desk visit(String where) {
        page.navigate(address + where);
        return this;
    }

    /** Waits until nothing is being worked at. */
    Desk settle() {
        return await("window.rawabit?.idle");
    }

    /** Waits until an expression of the page holds. */
    Desk await(String condition) {
        page.waitForFunction("() => " + condition);
        return this;
    }

    /** Searches, and puts the first suggestion onto the chart; it is selected then, and what was there already too. */
    Desk add(String text) {
        page.evaluate("window.selectedBefore = rawabit.state.selection");
        see("search").fill(text);
        see("suggestion").first().click();
        return await("rawabit.state.selection !== window.selectedBefore").settle();
    }

    /** Expands the selected with all that the choice proposes. */
    Desk expand() {
        int steps = number("rawabit.state.history.at");
        press("e");
        see("expand-add").click();
        return await("rawabit.state.history.at > " + steps).settle();
    }

    Desk press(String keys) {
        page.keyboard().press(keys);
        return this;
    }

    Desk type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Turns the page to a language. */
    Desk speak(String language) {
        return choose("languages", "language-" + language).await("document.documentElement.lang === '" + language + "'");
    }

    /** Turns the page to a theme. */
    Desk look(String theme) {
        return choose("looks", "theme-" + theme);
    }

    private Desk choose(String list, String entry) {
        see(list).click();
        see(entry).click();
        return this;
    }

    /** Selects entities by their labels, in that order. */
    Desk select(String... labels) {
        for (int n = 0; n < labels.length; n++) {
            Place place = place(labels[n]);
            String shift = n > 0 ? "Shift" : null;
            hold(shift, () -> page.mouse().click(place.x(), place.y()));
        }
        return this;
    }

    /** Does something with a key held. */
    Desk hold(String key, Runnable work) {
        if (key != null) {
            page.keyboard().down(key);
        }
        work.run();
        if (key != null) {
            page.keyboard().up(key);
        }
        return this;
    }

    /** Where the entity of that label stands on the page. */
    Place place(String label) {
        Map<?, ?> found = (Map<?, ?>) page.evaluate("label => rawabit.pagePoint(rawabit.findByLabel(label).id)", label);
        return new Place(((Number) found.get("x")).doubleValue(), ((Number) found.get("y")).doubleValue());
    }

    /** The parts of the page that bear a name for tests. */
    Locator see(String name) {
        return page.getByTestId(name);
    }

    int entities() {
        return number("rawabit.chart.entities.size");
    }

    int number(String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }

    String text(String expression) {
        return String.valueOf(page.evaluate(expression));
    }

    /** Labels of the entities that are selected, in the order they were. */
    @SuppressWarnings("unchecked")
    List<String> selected() {
        return (List<String>) page.evaluate("rawabit.selection.map(id => rawabit.chart.findEntity(id)?.label).filter(Boolean)");
    }

    /**
     * From here on questions may be stopped, and the page may complain. To be said before the page opens: one that is open when
     * Chromium begins to look at its requests sends some past it.
     */
    void expectTrouble() {
        watch.expectTrouble();
        page.route(asked -> asked.endsWith("/graphql"), Route::resume);
    }

    void picture(String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void leave() {
        context.close();
    }

    String address() {
        return address;
    }

    Page page() {
        return page;
    }

    Watch watch() {
        return watch;
    }

    /** A point of the page in CSS pixels. */
    record Place(double x, double y) {
    }
}
