// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** What a page did beside what it was asked: requests, complaints on its console, errors. */
final class Watch {

    private final String home;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private boolean troubleExpected;

    Watch(BrowserContext context, Page page, String home) {
        this.home = home;
        context.onRequest(this::note);
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
    }

    /** From here on the console may complain, as it does of each request that fails. */
    void expectTrouble() {
        troubleExpected = true;
    }

    /** Addresses asked for, each as often as it was. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    void assertQuiet() {
        assertThat(requests).as("requests").allMatch(address -> address.startsWith(home) || address.matches("(blob:" + home + "|data:).*"));
        if (!troubleExpected) {
            assertThat(complaints).as("complaints of the page").isEmpty();
        }
    }

    private void note(Request request) {
        requests.add(request.url());
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text());
        }
    }
}
