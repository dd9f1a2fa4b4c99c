// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

/**
 * Seals texts and streams so that only the holder of the key ring can read them, and blinds texts so that they can be matched
 * without being read. A context, such as the id of a record, is bound to what is sealed: it opens in no other.
 */
public final class Vault {

    private static final int BLIND_BYTES = 16;

    private volatile ReadyKeys keys;

    Vault(KeyRing ring) {
        this.keys = new ReadyKeys(ring);
    }

    /** The text sealed with AES-256-GCM: the number of the key, a dot, and base64url. Its length tells that of the text to 32 bytes. */
    public String seal(String clear, String context) {
        return seal(clear, context, sealingKey());
    }

    String seal(String clear, String context, String id) {
        try {
            byte[] sealed = text(id).encrypt(Padding.pad(clear.getBytes(StandardCharsets.UTF_8)), bytes(context));
            return SealedText.of(id, sealed);
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }

    /**
     * The text that was sealed.
     *
     * @throws VaultException where the ring lacks its key, it was changed, or the context is another
     */
    public String open(String sealed, String context) {
        SealedText text = SealedText.parse(sealed);
        try {
            return new String(Padding.unpad(text(text.key()).decrypt(text.bytes(), bytes(context))), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new VaultException("What was sealed cannot be opened: it was changed, or is not where it was sealed.");
        }
    }

    /** What was sealed, under the key that seals now; unchanged where that is so already. */
    public String reseal(String sealed, String context) {
        return keyOf(sealed).equals(sealingKey()) ? sealed : seal(open(sealed, context), context);
    }

    /** The number of the key that sealed the text: it begins with it. */
    public static String keyOf(String sealed) {
        return SealedText.parse(sealed).key();
    }

    /** The number of the key that sealed the file; none where it is clear. */
    public static Optional<String> findKey(Path file) throws IOException {
        return SealedStream.findKey(file);
    }

    /** A key for matching, the same for the same text as long as the installation lives: 128 bits of HMAC-SHA-256 in base32. */
    public String blind(String text) {
        try {
            return Base32.of(keys.blind().computePrimary(bytes(text), BLIND_BYTES));
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }

    /** Seals what is written, segment by segment, onto the stream; it is whole once this is closed, which closes that. */
    public OutputStream sealing(OutputStream out, String context) throws IOException {
        String id = sealingKey();
        try {
            return SealedStream.sealing(out, id, stream(id), bytes(context));
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }

    /**
     * Reads what was sealed onto a stream. A segment that was changed, moved or cut off is an {@link IOException} where it is
     * read; what came before it is as it was sealed.
     *
     * @throws VaultException where the ring lacks the key
     */
    public InputStream opening(InputStream in, String context) throws IOException {
        try {
            return SealedStream.opening(in, this::stream, bytes(context));
        } catch (GeneralSecurityException e) {
            throw VaultException.broken(e);
        }
    }

    /** The number of the key that seals now. */
    public String sealingKey() {
        return keys.ring().first();
    }

    /** The numbers of all keys, the oldest first. */
    public List<String> keys() {
        return keys.ring().ids();
    }

    void take(KeyRing ring) {
        keys = new ReadyKeys(ring);
    }

    KeyRing ring() {
        return keys.ring();
    }

    private Aead text(String id) {
        return keys.findText(id).orElseThrow(() -> lacking(id));
    }

    private StreamingAead stream(String id) {
        return keys.findStream(id).orElseThrow(() -> lacking(id));
    }

    private static VaultException lacking(String id) {
        return new VaultException("The key ring lacks the key " + id + ", under which something was sealed:"
                + " bring in a ring that has it (java -jar rawabit.jar vault merge FILE).");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
