// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultStreamTests {

    private static final int SEGMENT = 1 << 16;
    private static final int HEAD = 26;
    private static final String NOT_AS_SEALED = "it is not as it was sealed: changed, cut off, or under another name";

    private final Vault vault = TestVault.make();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT, 1_000_003})
    void opensWhatItSealed(int length) throws IOException {
        byte[] clear = bytes(length);

        assertThat(open(seal(clear), "f")).isEqualTo(clear);
    }

    @Test
    void namesTheKeyInItsFirstLine() throws IOException {
        assertThat(new String(seal(bytes(1)), 0, HEAD)).isEqualTo("rawabit-sealed-1 " + vault.sealingKey() + "\n");
    }

    @Test
    void opensUnderNoOtherName() throws IOException {
        byte[] sealed = seal(bytes(10));

        assertThatThrownBy(() -> open(sealed, "g")).isInstanceOf(IOException.class).hasMessage(NOT_AS_SEALED);
    }

    @ParameterizedTest
    @ValueSource(ints = {HEAD, HEAD + 20, HEAD + 60, HEAD + SEGMENT, HEAD + SEGMENT + 1, HEAD + 2 * SEGMENT, HEAD + 3 * SEGMENT - 1})
    void findsAnEndThatIsCutOff(int left) throws IOException {
        byte[] cut = Arrays.copyOf(seal(bytes(3 * SEGMENT)), left);

        assertThatThrownBy(() -> open(cut, "f")).isInstanceOf(IOException.class).hasMessage(NOT_AS_SEALED);
    }

    @Test
    void findsSegmentsThatChangedPlaces() throws IOException {
        byte[] sealed = seal(bytes(4 * SEGMENT));
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, HEAD + SEGMENT, swapped, HEAD + 2 * SEGMENT, SEGMENT);
        System.arraycopy(sealed, HEAD + 2 * SEGMENT, swapped, HEAD + SEGMENT, SEGMENT);

        assertThatThrownBy(() -> open(swapped, "f")).isInstanceOf(IOException.class).hasMessage(NOT_AS_SEALED);
    }

    @ParameterizedTest
    @ValueSource(ints = {HEAD + 1, HEAD + 100, HEAD + SEGMENT + 5, HEAD + 2 * SEGMENT + 70})
    void findsAChangedByte(int at) throws IOException {
        byte[] sealed = seal(bytes(3 * SEGMENT));
        sealed[at] ^= 1;

        assertThatThrownBy(() -> open(sealed, "f")).isInstanceOf(IOException.class).hasMessage(NOT_AS_SEALED);
    }

    @Test
    void refusesWhatWasNeverSealed() {
        assertThatThrownBy(() -> open("name,phone\nNur,0770\n".getBytes(), "f")).isInstanceOf(VaultException.class)
                .hasMessage("What should be sealed is not: it was changed, or never sealed.");
    }

    @Test
    void passesOnWhatTheDiskSays() throws IOException {
        byte[] sealed = seal(bytes(2 * SEGMENT));
        InputStream failing = new FilterInputStream(new ByteArrayInputStream(sealed)) {
            private int taken;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (taken > SEGMENT) {
                    throw new IOException("the disk is gone");
                }
                int count = super.read(buffer, offset, length);
                taken += count;
                return count;
            }
        };

        assertThatThrownBy(() -> vault.opening(failing, "f").readAllBytes()).isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    /** 300 MB pass through a heap that could not hold them all at once: nothing grows with the length. */
    @Test
    void holdsNoMoreThanSegments() throws IOException {
        long length = 300L << 20;
        byte[] block = bytes(1 << 20);
        long before = used();
        long[] most = {0};
        OutputStream counting = vault.sealing(new OutputStream() {
            @Override
            public void write(int b) {
            }

            @Override
            public void write(byte[] bytes, int offset, int count) {
            }
        }, "f");

        for (long written = 0; written < length; written += block.length) {
            counting.write(block);
            if (written % (50L << 20) == 0) {
                most[0] = Math.max(most[0], used() - before);
            }
        }
        counting.close();

        assertThat(most[0]).isLessThan(16 << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private byte[] seal(byte[] clear) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = vault.sealing(sealed, "f")) {
            out.write(clear);
        }
        return sealed.toByteArray();
    }

    private byte[] open(byte[] sealed, String context) throws IOException {
        try (InputStream in = vault.opening(new ByteArrayInputStream(sealed), context)) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
