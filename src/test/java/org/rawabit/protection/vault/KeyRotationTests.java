// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTests {

    @TempDir
    private Path data;

    private final List<String> told = new ArrayList<>();
    private Vault vault;
    private Names names;
    private KeyRotation rotation;

    @BeforeEach
    void start() {
        RingPlace place = RingPlace.of(data, null, Map.of());
        RingCheck check = new RingCheck(place, List.of(new FileChecks(data)));
        vault = check.open();
        names = names == null ? new Names() : names;
        rotation = new KeyRotation(vault, place, check, () -> List.of(names));
    }

    @Test
    void sealsAllAnewUnderANewKey() {
        names.add("Nur");
        String old = vault.sealingKey();

        rotation.rotate(told::add);

        assertThat(vault.sealingKey()).isNotEqualTo(old);
        assertThat(names.keysInUse()).containsExactly(vault.sealingKey());
        assertThat(names.opened()).containsExactly("Nur");
        assertThat(told).containsExactly("The key " + vault.sealingKey() + " seals from now on.", "Sealed anew: 1 names.");
    }

    @Test
    void goesOnWhereItWasCutOff() {
        names.add("Nur");
        names.add("Sara");
        names.failAfter = 1;
        assertThatThrownBy(() -> rotation.rotate(told::add)).hasMessage("cut off");
        String fresh = vault.sealingKey();
        told.clear();

        names.failAfter = Integer.MAX_VALUE;
        start();
        rotation.rotate(told::add);

        assertThat(vault.sealingKey()).isEqualTo(fresh);
        assertThat(names.keysInUse()).containsExactly(fresh);
        assertThat(names.opened()).containsExactly("Nur", "Sara");
        assertThat(told).containsExactly("Not everything is sealed under the key " + fresh + " yet: going on with it.", "Sealed anew: 1 names.");
    }

    @Test
    void dropsNoKeyThatStillSealsSomething() {
        names.add("Nur");
        String old = vault.sealingKey();
        names.failAfter = 0;
        assertThatThrownBy(() -> rotation.rotate(told::add)).hasMessage("cut off");

        assertThatThrownBy(() -> rotation.dropOld(told::add)).isInstanceOf(VaultException.class)
                .hasMessage("The key " + old + " cannot be dropped: things are still sealed under it. Rotate first.");
        assertThat(vault.keys()).hasSize(2);
    }

    @Test
    void dropsTheOldKeyForGood() {
        names.add("Nur");
        String old = vault.sealingKey();
        rotation.rotate(told::add);

        rotation.dropOld(told::add);

        start();
        assertThat(vault.keys()).doesNotContain(old).hasSize(1);
        assertThat(names.opened()).containsExactly("Nur");
        assertThat(told).endsWith("Dropped: the key " + old + ".");
    }

    /** The sentence of the old key is gone, the key is not: the power failed between. */
    @Test
    void aDropThatWasCutOffIsDoneAgain() {
        rotation.rotate(told::add);
        new FileChecks(data).replace(List.of());

        start();
        rotation.dropOld(told::add);

        start();
        assertThat(vault.keys()).hasSize(1);
    }

    @Test
    void refusesToChangeARingOfTheEnvironment() {
        RingPlace place = RingPlace.of(data, null, Map.of(RingPlace.VARIABLE, RingText.of(KeyRing.make())));
        RingCheck check = new RingCheck(place, List.of());
        KeyRotation fixed = new KeyRotation(check.open(), place, check, List::of);

        assertThatThrownBy(() -> fixed.rotate(told::add)).isInstanceOf(VaultException.class).hasMessage("The key ring is given by"
                + " RAWABIT_PROTECTION_KEY, which the program cannot change: write it into a file, give that by"
                + " rawabit.protection.key-file for this command, and set the variable to the file's new line.");
    }

    /** Sealed names in memory. */
    private final class Names implements Resealable {

        private final List<String> sealed = new ArrayList<>();
        private int failAfter = Integer.MAX_VALUE;

        void add(String name) {
            sealed.add(vault.seal(name, "n"));
        }

        List<String> opened() {
            return sealed.stream().map(one -> vault.open(one, "n")).toList();
        }

        @Override
        public String name() {
            return "names";
        }

        @Override
        public Set<String> keysInUse() {
            return sealed.stream().map(Vault::keyOf).collect(Collectors.toSet());
        }

        @Override
        public long reseal() {
            long done = 0;
            for (int i = 0; i < sealed.size(); i++) {
                if (!Vault.keyOf(sealed.get(i)).equals(vault.sealingKey())) {
                    if (done >= failAfter) {
                        throw new IllegalStateException("cut off");
                    }
                    sealed.set(i, vault.reseal(sealed.get(i), "n"));
                    done++;
                }
            }
            return done;
        }
    }
}
