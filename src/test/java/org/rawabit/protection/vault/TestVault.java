// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

/** Vaults for tests of other packages. */
public final class TestVault {

    private TestVault() {
    }

    /** One with a key ring of its own, kept nowhere. */
    public static Vault make() {
        return new Vault(KeyRing.make());
    }

    /** Has it seal with a new key; the former open on. */
    public static void addKey(Vault vault) {
        vault.take(vault.ring().withNewKey());
    }
}
