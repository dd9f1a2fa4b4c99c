// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeyTests {

    @TempDir
    private Path data;

    @Test
    void opensWhatItSealed() throws IOException {
        String sealed = AuditKey.readOrMake(data).seal("سبب الاطلاع");

        assertThat(AuditKey.readOrMake(data).open(sealed)).contains("سبب الاطلاع");
    }

    @Test
    void sealsTheSameTextAnewEachTime() throws IOException {
        AuditKey key = AuditKey.readOrMake(data);

        assertThat(key.seal("reason")).isNotEqualTo(key.seal("reason"));
    }

    @Test
    void opensNothingThatWasChangedOrSealedByAnother() throws IOException {
        AuditKey key = AuditKey.readOrMake(data);
        String sealed = key.seal("reason");

        assertThat(AuditKey.readOrMake(data.resolve("other")).open(sealed)).isEmpty();
        assertThat(key.open(sealed.substring(0, 12) + (sealed.charAt(12) == 'A' ? 'B' : 'A') + sealed.substring(13))).isEmpty();
        assertThat(key.open(sealed.substring(0, 12))).isEmpty();
        assertThat(key.open("")).isEmpty();
    }

    @Test
    void saysThatAKeyIsDamaged() throws IOException {
        AuditKey.readOrMake(data);
        Path file = data.resolve("keys/audit.key");
        Files.write(file, new byte[5]);

        assertThatThrownBy(() -> AuditKey.readOrMake(data)).isInstanceOf(IOException.class)
                .hasMessage(file + " has 5 bytes, not 32: restore it from the backup of the keys");
    }
}
