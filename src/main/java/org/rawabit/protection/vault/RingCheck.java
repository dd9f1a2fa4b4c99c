// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds at the start that the key ring is not the one under which things were sealed. */
final class RingCheck {

    private static final String CONTEXT = "vault check";
    private static final String SENTENCE = "This was sealed by the vault of one installation.";

    private final RingPlace ring;
    private final List<Checks> places;

    RingCheck(RingPlace ring, List<Checks> places) {
        this.ring = ring;
        this.places = List.copyOf(places);
    }

    /** The vault of the ring that is there; with a new ring where nothing was ever sealed. */
    Vault open() {
        KeyRing keys = ring.find().orElseGet(this::makeFirst);
        Vault vault = new Vault(keys);
        places.forEach(place -> check(vault, place));
        record(vault);
        return vault;
    }

    /** The same, where keys are lost for good: what was sealed under them cannot be opened any more, and is no reason to refuse. */
    Vault openWithoutLost() {
        Vault vault = new Vault(ring.find().orElseGet(this::make));
        places.forEach(place -> place.replace(place.list().stream().filter(sealed -> isOurs(vault, sealed)).toList()));
        record(vault);
        return vault;
    }

    /** Keeps a sentence for each key that has none yet. */
    void record(Vault vault) {
        places.forEach(place -> record(vault, place));
    }

    /** Keeps the sentence of the key that seals, and no other. */
    void forget(Vault vault) {
        places.forEach(place -> place.replace(place.list().stream()
                .filter(sealed -> Vault.keyOf(sealed).equals(vault.sealingKey())).toList()));
    }

    private KeyRing makeFirst() {
        places.stream().filter(place -> !place.list().isEmpty()).findFirst().ifPresent(place -> {
            throw new VaultException("The key ring " + ring + " is missing, and " + place.name() + " holds what was sealed under it: put it"
                    + " back from where it is kept, or say with rawabit.protection.key-file where it is. If it is lost for good, see"
                    + " docs/operating/protection.md.");
        });
        return make();
    }

    private KeyRing make() {
        KeyRing first = KeyRing.make();
        ring.keep(first);
        return first;
    }

    private void check(Vault vault, Checks place) {
        List<String> sealed = place.list();
        Set<String> keys = keys(sealed, place);
        var lacking = new TreeSet<>(keys);
        lacking.removeAll(vault.keys());
        if (!keys.isEmpty() && lacking.equals(keys)) {
            throw other(place);
        }
        if (!lacking.isEmpty()) {
            throw new VaultException("The key ring in " + ring + " lacks the key " + String.join(" and ", lacking) + ", under which "
                    + place.name() + " holds what was sealed: it was changed elsewhere. Bring in the ring that has it:"
                    + " java -jar rawabit.jar vault merge FILE.");
        }
        if (!sealed.stream().allMatch(one -> isOurs(vault, one))) {
            throw other(place);
        }
    }

    private static Set<String> keys(List<String> sealed, Checks place) {
        try {
            return sealed.stream().map(Vault::keyOf).collect(Collectors.toSet());
        } catch (VaultException e) {
            throw new VaultException("The sentence by which " + place.name() + " knows its key ring was changed: put it back from a backup.");
        }
    }

    private static boolean isOurs(Vault vault, String sealed) {
        try {
            return vault.open(sealed, CONTEXT).equals(sentence(vault));
        } catch (VaultException e) {
            return false;
        }
    }

    private VaultException other(Checks place) {
        return new VaultException("The key ring in " + ring + " is not the one under which " + place.name()
                + " holds what was sealed: give the right one with rawabit.protection.key-file, or put it back there from the backup of the keys.");
    }

    private static void record(Vault vault, Checks place) {
        Map<String, String> byKey = new LinkedHashMap<>();
        place.list().forEach(sealed -> byKey.put(Vault.keyOf(sealed), sealed));
        if (!byKey.keySet().containsAll(vault.keys())) {
            vault.keys().forEach(key -> byKey.computeIfAbsent(key, id -> vault.seal(sentence(vault), CONTEXT, id)));
            place.replace(new ArrayList<>(byKey.values()));
        }
    }

    /** That the key for blinding is the same is seen by this. */
    private static String sentence(Vault vault) {
        return SENTENCE + " " + vault.blind(CONTEXT);
    }
}
