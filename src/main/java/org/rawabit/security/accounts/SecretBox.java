// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.rawabit.graph.files.OwnerOnly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals what cannot be hashed, the keys of second factors and tokens of the sign-in provider: AES-256-GCM under a key in the
 * folder of keys, so that a copy of the database alone gives none of them away.
 */
@Component
public class SecretBox {

    private static final int BYTES = 32;

    private final Path file;

    public SecretBox(@Value("${rawabit.data:./data}") Path dataFolder) {
        this.file = dataFolder.resolve("keys").resolve("second-factors.key");
    }

    public String seal(byte[] secret) {
        return Base64.getEncoder().encodeToString(cipher().encrypt(secret));
    }

    public byte[] open(String sealed) {
        return cipher().decrypt(Base64.getDecoder().decode(sealed));
    }

    private AesBytesEncryptor cipher() {
        return new AesBytesEncryptor(new SecretKeySpec(key(), "AES"), KeyGenerators.secureRandom(12), CipherAlgorithm.GCM);
    }

    private synchronized byte[] key() {
        try {
            if (!Files.exists(file)) {
                OwnerOnly.writeNew(file, Secrets.bytes(BYTES));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException("The key " + file + " cannot be read or made: " + e.getMessage(), e);
        }
    }
}
