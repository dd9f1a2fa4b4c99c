// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import org.rawabit.embedded.EarlyStart;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts as much of the program as a command needs. */
final class Part {

    private Part() {
    }

    /** Everything, with the web server. */
    static ConfigurableApplicationContext service(Settings settings) {
        return whole().run(settings.arguments());
    }

    /** Everything but the web server, and never the training scenario. */
    static ConfigurableApplicationContext withoutServer(Settings settings) {
        return whole().web(WebApplicationType.NONE).run(settings.with("rawabit.training", "false").arguments());
    }

    /** One class, with the settings as the whole program would see them. */
    static ConfigurableApplicationContext only(Class<?> part, Settings settings) {
        return new SpringApplicationBuilder(part).web(WebApplicationType.NONE).run(settings.arguments());
    }

    private static SpringApplicationBuilder whole() {
        return new SpringApplicationBuilder(Rawabit.class).initializers(new EarlyStart());
    }
}
