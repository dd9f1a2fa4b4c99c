// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.RunningService;
import org.rawabit.protection.vault.KeyRotation;
import org.rawabit.protection.vault.Vault;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** What the graph holds sealed follows the vault from key to key. */
class SealedPropertiesIT {

    private static final ConfigurableApplicationContext SERVICE = RunningService.start();

    @TempDir
    private Path folder;

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void isSealedAnewAndOpensUnderTheNewKeyAlone() {
        Village village = new Village(folder, SERVICE);
        village.files("victim").load("a", "a");
        Vault vault = SERVICE.getBean(Vault.class);
        String old = vault.sealingKey();
        List<String> told = new ArrayList<>();
        assertThat(SERVICE.getBean(SealedProperties.class).keysInUse()).containsExactly(old);

        SERVICE.getBean(KeyRotation.class).rotate(told::add);
        SERVICE.getBean(KeyRotation.class).dropOld(told::add);

        assertThat(vault.keys()).doesNotContain(old);
        assertThat(SERVICE.getBean(SealedProperties.class).keysInUse()).containsExactly(vault.sealingKey());
        String id = village.ask("{mostLinked(types: [\"Phone\"], limit: 9) {ranked {entity {id label}}}}").at("/data/mostLinked/ranked").valueStream()
                .filter(each -> each.at("/entity/label").stringValue().startsWith("phone 1")).findFirst().orElseThrow().at("/entity/id").stringValue();
        JsonNode revealed = village.ask("mutation {revealIdentity(id: \"" + id + "\", fields: [\"number\"], purpose: CORRECTION,"
                + " legalBasis: \"Law 28/2012\", reason: \"to see that it opens still\") {values {value}}}");
        assertThat(revealed.toString()).contains("9647711223344");
        assertThat(village.load("a", "a").changed()).isFalse();
    }
}
