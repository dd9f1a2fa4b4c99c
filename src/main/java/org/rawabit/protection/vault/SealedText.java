// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sealed text in its parts.
 *
 * @param key   number of the key that sealed it
 * @param bytes nonce, ciphertext and tag
 */
record SealedText(String key, byte[] bytes) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8})\\.([A-Za-z0-9_-]+)");

    static String of(String key, byte[] bytes) {
        return key + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static SealedText parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw notSealed();
        }
        try {
            return new SealedText(parts.group(1), Base64.getUrlDecoder().decode(parts.group(2)));
        } catch (IllegalArgumentException e) {
            throw notSealed();
        }
    }

    /** The text is not told: it may be clear. */
    private static VaultException notSealed() {
        return new VaultException("What should be sealed is not: it was changed, or never sealed.");
    }
}
