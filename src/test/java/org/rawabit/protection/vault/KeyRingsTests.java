// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class KeyRingsTests {

    @TempDir
    private Path data;

    @Test
    void bringsTogetherRingsThatWereOne() {
        KeyRing common = KeyRing.make();
        KeyRing here = common.withNewKey();
        KeyRing there = common.withNewKey();
        keep("keys/vault.key", here);
        String sealedThere = new Vault(there).seal("Nur", "r");
        String sealedHere = new Vault(here).seal("Sara", "r");

        assertThat(rings().merge(keep("other", there))).containsExactly(there.first());

        Vault both = rings().vault();
        assertThat(both.open(sealedThere, "r")).isEqualTo("Nur");
        assertThat(both.open(sealedHere, "r")).isEqualTo("Sara");
        assertThat(both.sealingKey()).isEqualTo(here.first());
        assertThat(rings().merge(data.resolve("other"))).isEmpty();
    }

    @Test
    void refusesRingsThatWereNeverOne() {
        Path own = keep("keys/vault.key", KeyRing.make());
        Path other = keep("other", KeyRing.make());

        assertThatThrownBy(() -> rings().merge(other)).isInstanceOf(VaultException.class).hasMessage("The key rings in " + own + " and " + other
                + " were never one: what was blinded under one cannot be found by the other. Keep them apart, and import the original files"
                + " of the other installation here.");
    }

    @Test
    void saysWhichFileIsNotThere() {
        assertThatThrownBy(() -> rings().vault()).isInstanceOf(VaultException.class).hasMessage("There is no key ring in "
                + data.resolve("keys/vault.key") + ": put it there, or say with rawabit.protection.key-file where it is.");
        keep("keys/vault.key", KeyRing.make());
        assertThatThrownBy(() -> rings().merge(data.resolve("none"))).isInstanceOf(VaultException.class)
                .hasMessage("There is no file " + data.resolve("none") + ".");
    }

    private KeyRings rings() {
        return new KeyRings(new MockEnvironment().withProperty("rawabit.data", data.toString()));
    }

    private Path keep(String name, KeyRing ring) {
        RingPlace.at(data.resolve(name)).keep(ring);
        return data.resolve(name);
    }
}
