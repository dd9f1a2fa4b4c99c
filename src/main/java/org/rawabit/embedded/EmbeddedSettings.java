// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Settings of the embedded database; a Bolt port of 0 takes any free one. */
@ConfigurationProperties("rawabit.embedded")
record EmbeddedSettings(
        @DefaultValue("0") int boltPort,
        @DefaultValue("256MB") DataSize pageCache,
        @DefaultValue("200MB") DataSize minimumFreeSpace) {

    EmbeddedSettings {
        if (boltPort < 0 || boltPort > 65_535) {
            throw new IllegalArgumentException("rawabit.embedded.bolt-port must be 0 to 65535, not " + boltPort);
        }
    }
}
