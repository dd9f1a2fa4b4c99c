// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.nio.file.Path;
import java.util.List;
import org.rawabit.graph.Graph;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
class VaultConfiguration {

    @Bean
    RingPlace ringPlace(@Value("${rawabit.data:./data}") Path dataFolder, VaultSettings settings) {
        return RingPlace.of(dataFolder, settings.keyFile(), System.getenv());
    }

    @Bean
    RingCheck ringCheck(RingPlace ring, Graph graph, @Value("${rawabit.data:./data}") Path dataFolder) {
        return new RingCheck(ring, List.of(new GraphChecks(graph), new FileChecks(dataFolder)));
    }

    @Bean
    Vault vault(RingCheck check, @Value("${" + KeyRings.LOST + ":false}") boolean lost) {
        return lost ? check.openWithoutLost() : check.open();
    }

    @Bean
    KeyRotation keyRotation(Vault vault, RingPlace place, RingCheck check, ObjectProvider<Resealable> holders) {
        return new KeyRotation(vault, place, check, () -> holders.orderedStream().toList());
    }
}
