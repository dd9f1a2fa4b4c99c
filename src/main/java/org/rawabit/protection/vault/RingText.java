// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A key ring as one line: what it is, its three sets of keys, and a digest by which a line that was cut off is known. */
final class RingText {

    private static final String FORM = "rawabit-key-ring-1";
    private static final int PARTS = 5;
    private static final int DIGEST_BYTES = 8;

    private RingText() {
    }

    static String of(KeyRing ring) {
        String keys = String.join(".", FORM, text(ring.texts()), text(ring.streams()), text(ring.blind()));
        return keys + "." + digest(keys);
    }

    /** The ring; none where the text is not whole. No cause is kept: a library's message could hold part of a key. */
    static Optional<KeyRing> parse(String text) {
        String line = text.strip();
        String[] parts = line.split("\\.");
        if (parts.length != PARTS || !parts[0].equals(FORM) || !line.endsWith("." + digest(line.substring(0, line.lastIndexOf('.'))))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeyRing(keys(parts[1]), keys(parts[2]), keys(parts[3])));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(KeysetHandle keys) {
        try {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }

    private static KeysetHandle keys(String text) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(Base64.getUrlDecoder().decode(text), InsecureSecretKeyAccess.get());
    }

    private static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, DIGEST_BYTES);
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }
}
