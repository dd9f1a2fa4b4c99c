// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.rawabit.graph.catalogue.EntityType;

/**
 * Gives out pseudonyms in one case: {@code V-} and six characters of base32 (RFC 4648), at random, so that nothing in them
 * leads to a name; and the labels of what belongs to them, numbered by kind.
 */
public final class Pseudonyms {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 6;

    private final RandomGenerator random;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    public Pseudonyms() {
        this(new SecureRandom());
    }

    Pseudonyms(RandomGenerator random) {
        this.random = random;
    }

    /** Takes note of a label that the case has already. */
    public void know(String label) {
        taken.add(label);
    }

    /** A new pseudonym. */
    public String next() {
        StringBuilder text = new StringBuilder("V-");
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> text.append(ALPHABET.charAt(at)));
        return taken.add(text.toString()) ? text.toString() : next();
    }

    /** The next label of something of that type that belongs to somebody of that pseudonym. */
    public String belonging(EntityType type, String pseudonym) {
        return numbered(type.label().en().toLowerCase(Locale.ROOT), pseudonym);
    }

    /** The next label of a relative. */
    public String relative(String pseudonym) {
        return numbered("relative", pseudonym);
    }

    private String numbered(String what, String pseudonym) {
        String label = what + " " + numbers.merge(what + " of " + pseudonym, 1, Integer::sum) + " of " + pseudonym;
        return taken.add(label) ? label : numbered(what, pseudonym);
    }
}
