// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the graph.
 *
 * @param timeout      how long one question may take
 * @param writeTimeout how long one write may take: a batch of an import, which is several statements
 * @param catalogue    a folder with a site's own types; or null
 */
@ConfigurationProperties("rawabit.graph")
record GraphSettings(@DefaultValue("20s") Duration timeout, @DefaultValue("2m") Duration writeTimeout,
        @Nullable Path catalogue) {

    GraphSettings {
        requireSome("timeout", timeout);
        requireSome("write-timeout", writeTimeout);
    }

    private static void requireSome(String name, Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("rawabit.graph." + name + " must be longer than nothing");
        }
    }
}
