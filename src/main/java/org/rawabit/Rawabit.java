// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** The program: a link-analysis service with its database inside, and the commands that go with it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Rawabit {

    public static void main(String... args) {
        int status = CommandLineOf.execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Starts the program with its web server. */
    static ConfigurableApplicationContext serve(Settings settings) {
        return SpringApplication.run(Rawabit.class, settings.arguments());
    }

    /** Starts the program without a web server, for a command that needs the graph. */
    static ConfigurableApplicationContext context(Settings settings) {
        return context(Rawabit.class, settings);
    }

    /** Starts one part of the program only, with the settings as it would see them. */
    static ConfigurableApplicationContext context(Class<?> part, Settings settings) {
        return new SpringApplicationBuilder(part).web(WebApplicationType.NONE).run(settings.arguments());
    }
}
