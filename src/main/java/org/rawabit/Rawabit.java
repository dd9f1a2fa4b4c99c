// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program: a link-analysis service with its database inside. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Rawabit {

    public static void main(String... args) {
        SpringApplication.run(Rawabit.class, args);
    }
}
