// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded database.
 *
 * @param boltPort port on loopback; 0 takes any free one
 * @param pageCache memory, outside the heap, for the graph's pages
 * @param minimumFreeSpace room that the disk must have left at the start
 */
@ConfigurationProperties("rawabit.embedded")
record EmbeddedSettings(
        @DefaultValue("0") int boltPort,
        @DefaultValue("512MB") DataSize pageCache,
        @DefaultValue("200MB") DataSize minimumFreeSpace) {

    private static final DataSize SMALLEST_CACHE = DataSize.ofMegabytes(8);

    EmbeddedSettings {
        if (boltPort < 0 || boltPort > 65_535) {
            throw new StartRefused("rawabit.embedded.bolt-port must be 0 to 65535, not " + boltPort + ".");
        }
        if (pageCache.compareTo(SMALLEST_CACHE) < 0) {
            throw new StartRefused("rawabit.embedded.page-cache must be at least 8MB, not " + pageCache + ".");
        }
    }

    EmbeddedSettings withBoltPort(int port) {
        return new EmbeddedSettings(port, pageCache, minimumFreeSpace);
    }

    static EmbeddedSettings of(Environment environment) {
        return Binder.get(environment).bindOrCreate("rawabit.embedded", EmbeddedSettings.class);
    }
}
