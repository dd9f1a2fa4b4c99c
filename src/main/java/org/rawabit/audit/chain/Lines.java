// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a log line by line, as bytes. */
public final class Lines implements AutoCloseable {

    /** Longer than any entry: a damaged file is not taken into memory as one line. */
    private static final int LONGEST = 2 * GroupCommit.LONGEST;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private long number;
    private long end;

    /** Reads on from a line's end. */
    public Lines(Path file, long from) throws IOException {
        this.in = Files.newInputStream(file);
        this.end = from;
        in.skipNBytes(from);
    }

    /** The next line, or what there is of it; null at the end. */
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean whole = false;
        while (!whole && line.size() < LONGEST && fill()) {
            int stop = stop();
            line.write(buffer, next, stop - next);
            next = stop;
            whole = buffer[stop - 1] == '\n';
        }
        return line.size() == 0 ? null : line(line.toByteArray());
    }

    private boolean fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled > 0;
    }

    /** Behind the next line's end, or at the end of what was read. */
    private int stop() {
        int at = next;
        while (at < filled && buffer[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, filled);
    }

    private Line line(byte[] bytes) {
        end += bytes.length;
        return new Line(++number, end, bytes);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
