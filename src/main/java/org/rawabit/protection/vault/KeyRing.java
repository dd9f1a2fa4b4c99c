// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The keys of the vault. Each number has one key for texts and one for streams: those of the first seal, all of them open.
 * Beside them is the one key for blinding, which is never changed.
 *
 * @param texts   for AES-256-GCM
 * @param streams for AES-256-GCM by segments, under a key derived anew for each stream
 * @param blind   for HMAC-SHA-256
 */
record KeyRing(KeysetHandle texts, KeysetHandle streams, KeysetHandle blind) {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 1 << 16;

    static {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }

    static KeyRing make() {
        int id = newId();
        try {
            return new KeyRing(added(KeysetHandle.newBuilder(), text(), id), added(KeysetHandle.newBuilder(), stream(), id),
                    added(KeysetHandle.newBuilder(), blinding(), id));
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }

    /** The same keys and a new first. */
    KeyRing withNewKey() {
        int id = newId();
        try {
            return new KeyRing(added(KeysetHandle.newBuilder(texts), text(), id), added(KeysetHandle.newBuilder(streams), stream(), id), blind);
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }

    /** The first key alone. */
    KeyRing withoutOld() {
        try {
            return new KeyRing(primaryOf(texts), primaryOf(streams), blind);
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }

    /** The keys of both; the first stays the first. */
    KeyRing with(KeyRing other) {
        try {
            return new KeyRing(union(texts, other.texts), union(streams, other.streams), blind);
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }

    boolean blindsAs(KeyRing other) {
        return blind.getPrimary().getKey().equalsKey(other.blind.getPrimary().getKey());
    }

    /** The numbers of the keys, the oldest first. */
    List<String> ids() {
        return IntStream.range(0, texts.size()).map(i -> texts.getAt(i).getId()).mapToObj(KeyRing::name).toList();
    }

    /** The number of the key that seals. */
    String first() {
        return name(texts.getPrimary().getId());
    }

    static String name(int id) {
        return String.format("%08x", id);
    }

    private static KeysetHandle added(KeysetHandle.Builder ring, Parameters kind, int id) throws GeneralSecurityException {
        return ring.addEntry(KeysetHandle.generateEntryFromParameters(kind).withFixedId(id).makePrimary()).build();
    }

    private static KeysetHandle primaryOf(KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder().addEntry(copy(keys.getPrimary()).makePrimary()).build();
    }

    private static KeysetHandle union(KeysetHandle keys, KeysetHandle others) throws GeneralSecurityException {
        KeysetHandle.Builder both = KeysetHandle.newBuilder(keys);
        for (int i = 0; i < others.size(); i++) {
            KeysetHandle.Entry other = others.getAt(i);
            if (IntStream.range(0, keys.size()).noneMatch(k -> keys.getAt(k).getId() == other.getId())) {
                both.addEntry(copy(other));
            }
        }
        return both.build();
    }

    static KeysetHandle.Builder.Entry copy(KeysetHandle.Entry entry) {
        return KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId());
    }

    private static int newId() {
        return new SecureRandom().nextInt();
    }

    private static Parameters text() throws GeneralSecurityException {
        return AesGcmParameters.builder().setKeySizeBytes(KEY_BYTES).setIvSizeBytes(12).setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX).build();
    }

    private static Parameters stream() throws GeneralSecurityException {
        return AesGcmHkdfStreamingParameters.builder().setKeySizeBytes(KEY_BYTES).setDerivedAesGcmKeySizeBytes(KEY_BYTES)
                .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256).setCiphertextSegmentSizeBytes(SEGMENT_BYTES).build();
    }

    private static Parameters blinding() throws GeneralSecurityException {
        return HmacPrfParameters.builder().setKeySizeBytes(KEY_BYTES).setHashType(HmacPrfParameters.HashType.SHA256).build();
    }

    @Override
    public String toString() {
        return "key ring " + ids();
    }
}
