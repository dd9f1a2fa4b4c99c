// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The key of a new second factor, as it is shown once.
 *
 * @param key  base32 in groups of four, to be typed
 * @param path the address that apps read, as a QR code: an SVG path of unit squares
 * @param size squares a side, with the quiet zone
 */
public record FactorKey(String key, String path, int size) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int QUIET = 4;

    static FactorKey of(String user, byte[] key) {
        String text = base32(key);
        QrCode code = QrCode.encodeText(address(user, text), QrCode.Ecc.MEDIUM);
        return new FactorKey(text.replaceAll("(.{4})(?=.)", "$1 "), path(code), code.size + 2 * QUIET);
    }

    private static String address(String user, String key) {
        return "otpauth://totp/Rawabit:" + URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20")
                + "?secret=" + key + "&issuer=Rawabit";
    }

    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (byte next : bytes) {
            bits = bits << 8 | next & 0xff;
            for (held += 8; held >= 5; held -= 5) {
                text.append(ALPHABET.charAt((int) (bits >> (held - 5) & 31)));
            }
        }
        return text.toString();
    }
}
