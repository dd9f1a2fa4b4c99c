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

    QuoteWatch(Reader in, char delimiter) {
        super(in);
        this.delimiter = delimiter;
    }

    /** Whether the last cell that was begun is still in quotes. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            state = next(buffer[offset + i]);
        }
        return count;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException();
    }

    private State next(char c) {
        if (c == '"') {
            return quote();
        }
        if (state == State.QUOTED) {
            return State.QUOTED;
        }
        return c == '\r' || c == '\n' || c == delimiter ? State.CELL_START : State.PLAIN;
    }

    private State quote() {
        return switch (state) {
            case CELL_START, QUOTE_IN_QUOTED -> State.QUOTED;
            case QUOTED -> State.QUOTE_IN_QUOTED;
            case PLAIN -> State.PLAIN;
        };
    }
}
