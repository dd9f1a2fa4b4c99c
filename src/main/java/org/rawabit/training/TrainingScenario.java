// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.importer.ImportReport;
import org.rawabit.importer.ImportRequest;
import org.rawabit.importer.Importer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Loads the scenario into an empty database of this machine, never beside other data. */
@Component
@ConditionalOnProperty("rawabit.training")
class TrainingScenario implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingScenario.class);
    private static final CypherQuery HOLDS = CypherQuery.of(TrainingScenario.class, "holds");
    /** Of the data set, and so of the case that it is put into. */
    private static final String NAME = "training";

    private final Graph graph;
    private final Importer importer;
    private final TrainingAccounts accounts;
    private final Environment environment;

    TrainingScenario(Graph graph, Importer importer, TrainingAccounts accounts, Environment environment) {
        this.graph = graph;
        this.importer = importer;
        this.accounts = accounts;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var holds = graph.read(HOLDS, Map.of("dataset", NAME)).get(0);
        if (!environment.getProperty("rawabit.neo4j.uri", "embedded").equals("embedded")) {
            LOG.warn("The training scenario is loaded into the database of this machine alone, not into another Neo4j.");
        } else if (holds.bool("others")) {
            LOG.warn("The training scenario is not loaded: the database holds other data. Use an empty folder: --rawabit.data=DIR");
        } else {
            if (!holds.bool("scenario")) {
                LOG.info("Loading the training scenario: all persons, numbers and events in it are invented …");
                load();
            }
            accounts.open(NAME);
        }
    }

    private void load() {
        try {
            Path folder = Files.createTempDirectory("rawabit-training");
            try {
                copyTo(folder);
                ImportReport report = importer.importFiles(new ImportRequest(NAME, NAME, List.of(folder)), (file, rows, rate) -> { });
                LOG.debug("{}", report.text());
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The training scenario cannot be unpacked", e);
        }
    }

    private static void copyTo(Path folder) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:training/*.csv")) {
            try (InputStream in = file.getInputStream()) {
                Files.copy(in, folder.resolve(file.getFilename()));
            }
        }
    }
}
