// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTests {

    @Test
    void tellsSettingsFromTheCommandsOwnWords() {
        List<String> words = List.of("import", "--profile", "pole", "--rawabit.data=d", "--server.port=0", "a=b.csv");

        assertThat(Settings.in(words).given()).containsExactly("--rawabit.data=d", "--server.port=0");
        assertThat(Settings.without(words)).containsExactly("import", "--profile", "pole", "a=b.csv");
    }

    @Test
    void keepsTheLastValueOfASetting() {
        Settings settings = Settings.in(List.of("--rawabit.training=true"));

        assertThat(settings.with("rawabit.training", "false").given()).containsExactly("--rawabit.training=false");
    }

    @Test
    void asksForTheValueOfASettingWithoutOne() {
        assertThatThrownBy(() -> Settings.in(List.of("--server.port", "8081")))
                .isInstanceOf(WrongUsage.class)
                .hasMessage("The setting --server.port needs a value: --server.port=VALUE.");
    }

    @Test
    void namesTheNearestSettingWhereThereIsNone() {
        assertThatThrownBy(() -> Settings.in(List.of("--rawabit.embeded.bolt-port=1")))
                .isInstanceOf(WrongUsage.class)
                .hasMessage("There is no setting --rawabit.embeded.bolt-port:"
                        + " did you mean --rawabit.embedded.bolt-port?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rawabit.embedded.boltPort=1", "--rawabit.embedded.bolt_port=1", "--RAWABIT.data=d"})
    void readsNamesAsSpringDoes(String setting) {
        assertThat(Settings.in(List.of(setting)).given()).containsExactly(setting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rawabit.protection.key=x", "--RAWABIT.protection.KEY=x"})
    void refusesTheKeyRing(String setting) {
        assertThatThrownBy(() -> Settings.in(List.of(setting))).isInstanceOf(WrongUsage.class).hasMessage("The key ring is taken from a file"
                + " (rawabit.protection.key-file) or the environment (RAWABIT_PROTECTION_KEY), never from the command line, which others on"
                + " this machine can read.");
    }

    /** A command line is shown to every user of the machine, and kept in the shell's history. */
    @ParameterizedTest
    @ValueSource(strings = {
        "--rawabit.neo4j.password=x", "--rawabit.neo4j.user=x", "--RAWABIT.NEO4J.pass-word=x",
        "--spring.neo4j.authentication.password=x", "--spring.neo4j.authentication.username=x"
    })
    void refusesSecrets(String setting) {
        assertThatThrownBy(() -> Settings.in(List.of(setting)))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("RAWABIT_NEO4J_PASSWORD")
                .hasMessageNotContaining("=x");
    }
}
