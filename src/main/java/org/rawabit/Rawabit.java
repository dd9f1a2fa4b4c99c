// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The program: a link-analysis service with its database inside, and the commands that go with it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Rawabit {

    public static void main(String... words) {
        int status = Commands.execute(words);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
