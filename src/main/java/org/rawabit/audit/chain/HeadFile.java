// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.rawabit.graph.files.OwnerOnly;

/** Keeps the head of a chain: written in place, forced when told. */
final class HeadFile implements AutoCloseable {

    private final FileChannel channel;
    private boolean forced = true;

    HeadFile(Path file) throws IOException {
        this.channel = OwnerOnly.open(file);
    }

    /** The head; none where it is missing or damaged. */
    static Optional<Head> read(Path file) throws IOException {
        try {
            return Head.parse(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** From here on a process that is killed leaves it behind; a power failure may not. */
    void write(Head head) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(head.bytes());
        channel.position(0);
        OwnerOnly.writeAll(channel, bytes);
        forced = false;
    }

    void force() throws IOException {
        if (!forced) {
            channel.force(false);
            forced = true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
