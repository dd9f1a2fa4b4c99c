// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Reads a sealed stream; says in words where it is not as it was sealed, and passes on what the disk itself says. */
final class OpenedStream extends InputStream {

    /** How to read what is sealed. */
    interface Cipher {
        InputStream open(InputStream sealed) throws IOException, GeneralSecurityException;
    }

    private final Source source;
    private final InputStream clear;

    OpenedStream(InputStream sealed, Cipher cipher) throws IOException, GeneralSecurityException {
        this.source = new Source(sealed);
        this.clear = cipher.open(source);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            // Not beyond the segment that is good: where the next is not, what came before it is given.
            int ready = clear.available();
            return clear.read(buffer, offset, ready == 0 ? length : Math.min(ready, length));
        } catch (IOException e) {
            throw source.failure != null ? source.failure
                    : new IOException("it is not as it was sealed: changed, cut off, or under another name", e);
        }
    }

    @Override
    public void close() throws IOException {
        clear.close();
    }

    /** The sealed bytes, with what went wrong in reading them. */
    private static final class Source extends FilterInputStream {

        private @Nullable IOException failure;

        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
