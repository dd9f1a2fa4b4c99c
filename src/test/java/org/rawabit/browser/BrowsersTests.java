// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class BrowsersTests {

    @Test
    void withoutABrowserTheTestsAreSkipped() {
        assertThat(Browsers.missing(null)).isInstanceOf(TestAbortedException.class)
                .hasMessageStartingWith("Browser tests: no Chromium found. Get one by `apt-get install chromium`");
    }

    @Test
    void withoutABrowserTheTestsFailWhereNobodyReadsThem() {
        assertThat(Browsers.missing("true")).isInstanceOf(IllegalStateException.class).hasMessage(Browsers.NONE);
    }
}
