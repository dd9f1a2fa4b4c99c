// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.util.Arrays;

/** Fills a text up to whole blocks (ISO/IEC 7816-4), so that the length of what is sealed tells no name. */
final class Padding {

    private static final int BLOCK = 32;
    private static final byte MARK = (byte) 0x80;

    private Padding() {
    }

    static byte[] pad(byte[] bytes) {
        byte[] padded = Arrays.copyOf(bytes, (bytes.length / BLOCK + 1) * BLOCK);
        padded[bytes.length] = MARK;
        return padded;
    }

    /** Only of what is authentic. */
    static byte[] unpad(byte[] padded) {
        int end = padded.length - 1;
        while (padded[end] != MARK) {
            end--;
        }
        return Arrays.copyOf(padded, end);
    }
}
