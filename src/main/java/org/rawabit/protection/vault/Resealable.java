// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.util.Set;

/** A bean that holds what the vault sealed. When the sealing key changes, it seals all of that anew. */
public interface Resealable {

    /** What it holds, in the plural, for whoever runs the program: {@code kept files}. */
    String name();

    /** The numbers of the keys under which something is sealed here. */
    Set<String> keysInUse();

    /**
     * Seals anew all that another key than {@link Vault#sealingKey} sealed. It can be cut off at any point and run again: what
     * is sealed opens under either key until it is done. What a lost key sealed stays as it is.
     *
     * @return how many were sealed anew
     */
    long reseal();
}
