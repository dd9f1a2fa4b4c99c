// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.util.concurrent.Callable;
import org.rawabit.embedded.ServerAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;

/** Serves the pages and the queries until the process is ended. */
@Command(
        name = "serve",
        description = "Serves the pages and the queries; this is also what happens without a command.",
        footer = {
            "",
            "Settings are given as --name=value with every command alike, among them:",
            "  --rawabit.data=DIR        folder of the data (./data)",
            "  --server.port=PORT        port of the pages (8080)",
            "  --rawabit.neo4j.uri=URI   a Neo4j elsewhere; user and password from the",
            "                            environment: RAWABIT_NEO4J_USER, RAWABIT_NEO4J_PASSWORD",
            "  --rawabit.training=true   loads the training scenario into an empty database"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    private final Settings settings;

    ServeCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        Environment environment = Part.service(settings).getEnvironment();
        LOG.info("Ready: open {}", ServerAddress.url(environment).orElseThrow());
        return 0;
    }
}
