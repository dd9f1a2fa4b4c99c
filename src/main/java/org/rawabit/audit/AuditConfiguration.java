// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    @Bean
    Audit audit(@Value("${rawabit.data:./data}") Path dataFolder, AuditSettings settings, ObjectProvider<Clock> clock) {
        return Audit.open(dataFolder, clock.getIfAvailable(Clock::systemUTC), settings.patience());
    }

    /** After the audit, which makes the key. */
    @Bean
    AuditLog auditLog(@Value("${rawabit.data:./data}") Path dataFolder, Audit audit) throws IOException {
        return new AuditLog(dataFolder, AuditKey.readOrMake(dataFolder));
    }
}
