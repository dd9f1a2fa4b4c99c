// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Follows the quoting (RFC 4180) of what is read, to tell a quote that is never closed from a long cell. */
final class QuoteWatch extends FilterReader {

    private enum State {
        CELL_START, PLAIN, QUOTED, QUOTE_IN_QUOTED
    }

    private final char delimiter;
    private State state = State.CELL_START;
    private long line = 1;
    private long openedAt;
    private int last;

    QuoteWatch(Reader in, char delimiter) {
        super(in);
        this.delimiter = delimiter;
    }

    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** The line of the last quote that opened a cell. */
    long openedAt() {
        return openedAt;
    }

    /** The line that was read last. */
    long line() {
        return line;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            follow(buffer[offset + i]);
        }
        return count;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException();
    }

    private void follow(char c) {
        boolean lineEnd = c == '\r' || c == '\n';
        state = next(c, lineEnd);
        if (c == '\r' || c == '\n' && last != '\r') {
            line++;
        }
        last = c;
    }

    private State next(char c, boolean lineEnd) {
        if (c == '"') {
            return quote();
        }
        if (state == State.QUOTED) {
            return State.QUOTED;
        }
        return lineEnd || c == delimiter ? State.CELL_START : State.PLAIN;
    }

    private State quote() {
        switch (state) {
            case CELL_START:
                openedAt = line;
                return State.QUOTED;
            case QUOTE_IN_QUOTED:
                return State.QUOTED;
            case QUOTED:
                return State.QUOTE_IN_QUOTED;
            default:
                return State.PLAIN;
        }
    }
}
