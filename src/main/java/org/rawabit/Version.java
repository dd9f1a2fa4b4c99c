// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        var build = new Properties();
        try (var text = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            build.load(text);
        }
        return new String[] {"Rawabit " + build.getProperty("build.version")};
    }
}
