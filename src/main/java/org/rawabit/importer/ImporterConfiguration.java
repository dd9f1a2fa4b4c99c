// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.nio.file.Path;
import java.time.Clock;
import org.rawabit.audit.Audit;
import org.rawabit.casework.Compartments;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Ids;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.security.CurrentAsker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImporterConfiguration {

    @Bean
    Importer importer(Graph graph, Ids ids, TypeCatalogue catalogue, Compartments compartments,
            @Value("${rawabit.data:./data}") Path dataFolder, Clock clock, Audit audit, CurrentAsker asker) {
        return new Importer(graph, ids, catalogue, compartments, dataFolder, clock, new ImportAudit(audit, asker));
    }
}
