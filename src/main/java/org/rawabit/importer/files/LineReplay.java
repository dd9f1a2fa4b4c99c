// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.IOException;
import java.io.Reader;

/**
 * A text that can be read again from a line on. It keeps what was read since the line that is still wanted, so that going back
 * costs what is read again, wherever in the file that is.
 */
final class LineReplay extends Reader {

    private static final int CHUNK = 1 << 13;
    private static final int DISPOSABLE = 1 << 20;

    private final Reader in;
    private final char[] chunk = new char[CHUNK];
    private final StringBuilder kept = new StringBuilder();
    private long line = 1;
    /** Where in what is kept that line begins. */
    private int start;
    private int at;

    LineReplay(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!has(at)) {
            return -1;
        }
        int count = Math.min(length, kept.length() - at);
        kept.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    /** What stands before the line, from 1, is not read again. */
    void forgetBefore(long wanted) throws IOException {
        skipTo(wanted);
        if (start > DISPOSABLE) {
            kept.delete(0, start);
            at -= start;
            start = 0;
        }
    }

    /** The next character is the first of the line, which must not have been forgotten. */
    void rewindTo(long wanted) throws IOException {
        skipTo(wanted);
        at = start;
    }

    private void skipTo(long wanted) throws IOException {
        while (line < wanted && has(start)) {
            char c = kept.charAt(start++);
            if (c == '\n' || c == '\r' && !(has(start) && kept.charAt(start) == '\n')) {
                line++;
            }
        }
    }

    private boolean has(int index) throws IOException {
        if (index < kept.length()) {
            return true;
        }
        int count = in.read(chunk, 0, CHUNK);
        kept.append(chunk, 0, Math.max(count, 0));
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
