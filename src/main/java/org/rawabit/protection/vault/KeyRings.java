// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The key ring for commands that need no graph. */
public class KeyRings {

    /** Set for the one start of a command that goes on without lost keys; no setting for users. */
    public static final String LOST = "rawabit.protection.go-on-without-lost-keys";

    private final Path dataFolder;
    private final RingPlace place;

    public KeyRings(Environment environment) {
        this.dataFolder = Path.of(environment.getProperty("rawabit.data", "./data")).toAbsolutePath().normalize();
        VaultSettings settings = Binder.get(environment).bindOrCreate("rawabit.protection", VaultSettings.class);
        this.place = RingPlace.of(dataFolder, settings.keyFile(), System.getenv());
    }

    public Path dataFolder() {
        return dataFolder;
    }

    /** The vault of the ring that is there. */
    public Vault vault() {
        return new Vault(own());
    }

    /**
     * Takes the keys of another ring into this one.
     *
     * @return the numbers of those that it had not
     */
    public List<String> merge(Path file) {
        KeyRing own = own();
        KeyRing other = RingPlace.at(file).find().orElseThrow(() -> new VaultException("There is no file " + file + "."));
        if (!own.blindsAs(other)) {
            throw new VaultException("The key rings in " + place + " and " + file + " were never one: what was blinded under one cannot be"
                    + " found by the other. Keep them apart, and import the original files of the other installation here.");
        }
        List<String> lacking = other.ids().stream().filter(id -> !own.ids().contains(id)).toList();
        if (!lacking.isEmpty()) {
            place.keep(own.with(other));
        }
        return lacking;
    }

    private KeyRing own() {
        return place.find().orElseThrow(() -> new VaultException("There is no key ring in " + place
                + ": put it there, or say with rawabit.protection.key-file where it is."));
    }
}
