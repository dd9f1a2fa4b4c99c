// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.rawabit.audit.chain.Digest;
import org.rawabit.graph.files.OwnerOnly;

/** Seals what people typed: AES-256-GCM under a key of its own, made at the first start and kept with the other keys. */
final class AuditKey {

    private static final String FILE = "audit.key";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_LENGTH = 8;

    private final SecretKeySpec key;
    private final String name;
    private final SecureRandom random = new SecureRandom();
    /** To look one up takes longer than to use it. */
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(AuditKey::cipher);

    private AuditKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        this.name = Digest.of(key).substring(0, NAME_LENGTH);
    }

    static AuditKey readOrMake(Path dataFolder) throws IOException {
        Path file = dataFolder.resolve("keys").resolve(FILE);
        if (Files.notExists(file)) {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            OwnerOnly.folder(file.toAbsolutePath().getParent());
            OwnerOnly.write(file, fresh);
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != KEY_BYTES) {
            throw new IOException(file + " has " + key.length + " bytes, not " + KEY_BYTES + ": restore it from the backup of the keys");
        }
        return new AuditKey(key);
    }

    /** The text as only this key can open it: the key's name, then nonce and ciphertext in Base64. */
    String seal(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] both = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
            return name + ":" + Base64.getEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM does not work here", e);
        }
    }

    /** The text; none where another key sealed it, or it was changed. */
    Optional<String> open(String sealed) {
        if (!sealed.startsWith(name + ":")) {
            return Optional.empty();
        }
        try {
            ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(NAME_LENGTH + 1)));
            byte[] nonce = new byte[NONCE_BYTES];
            both.get(nonce);
            byte[] text = new byte[both.remaining()];
            both.get(text);
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(text), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance(CIPHER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM does not work here", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = ciphers.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
