// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTests {

    private static final String NAME = "\u0632\u06CC\u0646\u06D5\u0628 \u0639\u0628\u062F \u0627\u0644\u0644\u0647";

    private final Vault vault = TestVault.make();

    @ParameterizedTest
    @ValueSource(strings = {"", "a", NAME, "exactly thirty-one characters ..", "\u0000\u0080", "a text that is longer than one block of thirty-two bytes"})
    void opensWhatItSealed(String clear) {
        assertThat(vault.open(vault.seal(clear, "record-1"), "record-1")).isEqualTo(clear);
    }

    @Test
    void namesTheKeyAndTellsNothingElse() {
        String sealed = vault.seal(NAME, "record-1");

        assertThat(sealed).matches("[0-9a-f]{8}\\.[A-Za-z0-9_-]+").startsWith(vault.sealingKey() + ".").doesNotContain(NAME);
        assertThat(Vault.keyOf(sealed)).isEqualTo(vault.sealingKey());
        assertThat(vault.seal(NAME, "record-1")).isNotEqualTo(sealed);
    }

    /** Two names of unlike length could be told apart by it. */
    @Test
    void hidesTheLengthOfAName() {
        assertThat(vault.seal("Nur", "r")).hasSameSizeAs(vault.seal("Shahrazad al-Tamimi", "r"));
    }

    @Test
    void opensInNoOtherContext() {
        String sealed = vault.seal(NAME, "record-1");

        assertThatThrownBy(() -> vault.open(sealed, "record-2")).isInstanceOf(VaultException.class)
                .hasMessage("What was sealed cannot be opened: it was changed, or is not where it was sealed.").hasNoCause();
    }

    @Test
    void findsEveryChangedByte() {
        String sealed = vault.seal(NAME, "record-1");
        byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(9));

        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            String other = SealedText.of(vault.sealingKey(), changed);
            assertThatThrownBy(() -> vault.open(other, "record-1")).isInstanceOf(VaultException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", NAME, "12345678", "12345678.", "1234567g.AAAA", "12345678.A"})
    void refusesWhatWasNeverSealedAndDoesNotRepeatIt(String clear) {
        assertThatThrownBy(() -> vault.open(clear, "r")).isInstanceOf(VaultException.class)
                .hasMessage("What should be sealed is not: it was changed, or never sealed.");
    }

    @Test
    void saysWhichKeyItLacks() {
        String sealed = TestVault.make().seal(NAME, "r");

        assertThatThrownBy(() -> vault.open(sealed, "r")).isInstanceOf(VaultException.class)
                .hasMessage("The key ring lacks the key " + Vault.keyOf(sealed) + ", under which something was sealed:"
                        + " bring in a ring that has it (java -jar rawabit.jar vault merge FILE).");
    }

    @Test
    void blindsTheSameTextAlike() {
        assertThat(vault.blind("+9647701234567")).matches("[a-z2-7]{26}").isEqualTo(vault.blind("+9647701234567"))
                .isNotEqualTo(vault.blind("+9647701234568")).isNotEqualTo(TestVault.make().blind("+9647701234567"));
    }

    @Test
    void aNewKeySealsTheOldOpensAndBlindingStays() {
        String sealed = vault.seal(NAME, "r");
        String blinded = vault.blind(NAME);

        vault.take(vault.ring().withNewKey());

        assertThat(vault.keys()).hasSize(2).endsWith(vault.sealingKey());
        assertThat(vault.open(sealed, "r")).isEqualTo(NAME);
        assertThat(Vault.keyOf(vault.reseal(sealed, "r"))).isEqualTo(vault.sealingKey());
        assertThat(vault.blind(NAME)).isEqualTo(blinded);
    }

    @Test
    void resealsNothingThatTheFirstKeySealed() {
        String sealed = vault.seal(NAME, "r");

        assertThat(vault.reseal(sealed, "r")).isEqualTo(sealed);
    }

    @Test
    void withoutOldKeysWhatTheySealedIsLost() {
        String sealed = vault.seal(NAME, "r");
        vault.take(vault.ring().withNewKey().withoutOld());

        assertThatThrownBy(() -> vault.open(sealed, "r")).isInstanceOf(VaultException.class);
    }
}
