// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A key ring as it is worked with: each key by its number, made ready once. */
final class ReadyKeys {

    private final KeyRing ring;
    private final Map<String, Aead> texts;
    private final Map<String, StreamingAead> streams;
    private final PrfSet blind;

    ReadyKeys(KeyRing ring) {
        this.ring = ring;
        try {
            this.texts = each(ring.texts(), Aead.class);
            this.streams = each(ring.streams(), StreamingAead.class);
            this.blind = ring.blind().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }

    KeyRing ring() {
        return ring;
    }

    Optional<Aead> findText(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    Optional<StreamingAead> findStream(String id) {
        return Optional.ofNullable(streams.get(id));
    }

    PrfSet blind() {
        return blind;
    }

    private static <T> Map<String, T> each(KeysetHandle keys, Class<T> kind) throws GeneralSecurityException {
        Map<String, T> ready = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            KeysetHandle one = KeysetHandle.newBuilder().addEntry(KeyRing.copy(keys.getAt(i)).makePrimary()).build();
            ready.put(KeyRing.name(keys.getAt(i).getId()), one.getPrimitive(RegistryConfiguration.get(), kind));
        }
        return ready;
    }
}
