// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.nio.file.Path;
import java.time.Clock;
import org.rawabit.audit.Audit;
import org.rawabit.casework.CaseMembers;
import org.rawabit.casework.Compartments;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Ids;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.importer.files.SealedFiles;
import org.rawabit.importer.files.SealedFolder;
import org.rawabit.protection.vault.Vault;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.SecuritySettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImporterConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ImporterConfiguration.class);

    /** No file of an earlier version stays clear. */
    @Bean
    SealedFolder sealedFolder(Vault vault, @Value("${rawabit.data:./data}") Path dataFolder) {
        SealedFolder folder = new SealedFolder(dataFolder, vault);
        long sealed = folder.sealClear();
        if (sealed > 0) {
            LOG.info("Sealed {} files that an earlier version had left clear", sealed);
        }
        return folder;
    }

    @Bean
    Importer importer(Graph graph, Ids ids, TypeCatalogue catalogue, Compartments compartments,
            @Value("${rawabit.data:./data}") Path dataFolder, Vault vault, Clock clock, Audit audit, CurrentAsker asker,
            CaseMembers members, SecuritySettings security, Guards guards) {
        return new Importer(graph, ids, catalogue, compartments, dataFolder, new SealedFiles(vault), clock,
                new ImportAudit(audit, asker), caseId -> security.requiresSignIn() && members.isWithout(caseId), guards);
    }
}
