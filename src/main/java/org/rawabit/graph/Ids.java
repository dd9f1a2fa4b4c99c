// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the program's own ids: stable for ever, and not to be guessed from a number or a name. An id is the first 128 bits
 * of HMAC-SHA-256 (RFC 2104) under the installation key, in base32 without padding.
 */
public final class Ids {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 128;

    private final ThreadLocal<Mac> macs;

    Ids(byte[] installationKey) {
        this.macs = ThreadLocal.withInitial(() -> mac(installationKey));
    }

    /** The id of an entity that exists once a case, data set and key. */
    public String entity(String caseId, String dataset, String type, String key) {
        return of("entity", caseId, dataset, type, key);
    }

    /** The id of an entity that exists once in the installation. */
    public String sharedEntity(String type, String normalisedKey) {
        return of("shared", type, normalisedKey);
    }

    /** The id of a link; undirected ends are given in the order of their ids. */
    public String link(String caseId, String type, String from, String to, String distinguishing) {
        return of("link", caseId, type, from, to, distinguishing);
    }

    /** The id of anything else that these parts identify. */
    public String of(String... parts) {
        Mac mac = macs.get();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            mac.update(length(bytes.length));
            mac.update(bytes);
        }
        return base32(mac.doFinal());
    }

    private static byte[] length(int length) {
        return new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length};
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < BITS; bit += 5) {
            int pair = (bytes[bit / 8] & 0xff) << 8 | bytes[bit / 8 + 1] & 0xff;
            text.append(ALPHABET.charAt(pair >> (11 - bit % 8) & 31));
        }
        return text.toString();
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
