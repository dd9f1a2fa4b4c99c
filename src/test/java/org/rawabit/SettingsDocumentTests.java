// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingsDocumentTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(rawabit\\.[\\w.-]+)` \\|");

    @Test
    void describesEachSettingThatThereIsAndNoOther() throws IOException {
        String document = Files.readString(Path.of("docs/operating/settings.md"));

        assertThat(ROW.matcher(document).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(KnownSettings.names());
    }
}
