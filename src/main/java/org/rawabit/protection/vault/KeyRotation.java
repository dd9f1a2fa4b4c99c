// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Gives the vault a new key to seal with, has all sealed anew, and drops the old keys. Each can be cut off and run again. */
public final class KeyRotation {

    private final Vault vault;
    private final RingPlace place;
    private final RingCheck check;
    private final Supplier<List<Resealable>> holders;

    KeyRotation(Vault vault, RingPlace place, RingCheck check, Supplier<List<Resealable>> holders) {
        this.vault = vault;
        this.place = place;
        this.check = check;
        this.holders = holders;
    }

    /**
     * Seals everything under a new key; where a rotation was cut off, under the key that it had made.
     *
     * @param tell takes a sentence for each step
     */
    public void rotate(Consumer<String> tell) {
        if (oldKeysInUse().isEmpty()) {
            take(vault.ring().withNewKey());
            tell.accept("The key " + vault.sealingKey() + " seals from now on.");
        } else {
            tell.accept("Not everything is sealed under the key " + vault.sealingKey() + " yet: going on with it.");
        }
        for (Resealable holder : holders.get()) {
            tell.accept(String.format("Sealed anew: %,d %s.", holder.reseal(), holder.name()));
        }
    }

    /**
     * Drops all keys but the one that seals.
     *
     * @throws VaultException where something is still sealed under one of them
     */
    public void dropOld(Consumer<String> tell) {
        Set<String> inUse = oldKeysInUse();
        if (!inUse.isEmpty()) {
            throw new VaultException("The key " + String.join(" and ", inUse) + " cannot be dropped: things are still sealed under it. Rotate first.");
        }
        List<String> old = vault.keys().stream().filter(key -> !key.equals(vault.sealingKey())).toList();
        check.forget(vault);
        take(vault.ring().withoutOld());
        tell.accept(old.isEmpty() ? "There is no old key." : "Dropped: the key " + String.join(" and ", old) + ".");
    }

    private void take(KeyRing ring) {
        place.keep(ring);
        vault.take(ring);
        check.record(vault);
    }

    private Set<String> oldKeysInUse() {
        Set<String> inUse = new TreeSet<>();
        holders.get().forEach(holder -> inUse.addAll(holder.keysInUse()));
        inUse.retainAll(vault.keys());
        inUse.remove(vault.sealingKey());
        return inUse;
    }
}
