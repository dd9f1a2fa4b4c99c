// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.unit.DataSize;

class EmbeddedSettingsTests {

    @Test
    void takesAnyFreePortUnlessToldOtherwise() {
        EmbeddedSettings settings = EmbeddedSettings.of(new StandardEnvironment());

        assertThat(settings).isEqualTo(
                new EmbeddedSettings(0, DataSize.ofMegabytes(512), DataSize.ofMegabytes(200)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "bolt-port;65536;rawabit.embedded.bolt-port must be 0 to 65535, not 65536.",
        "bolt-port;-1;rawabit.embedded.bolt-port must be 0 to 65535, not -1.",
        "page-cache;1MB;rawabit.embedded.page-cache must be at least 8MB, not 1048576B."
    })
    void refusesWhatCannotWork(String name, String value, String sentence) {
        var environment = new StandardEnvironment();
        environment.getPropertySources()
                .addFirst(new MapPropertySource("given", Map.of("rawabit.embedded." + name, value)));

        assertThatThrownBy(() -> EmbeddedSettings.of(environment)).hasRootCauseMessage(sentence);
    }
}
