// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.util.Optional;
import org.rawabit.graph.files.OwnerOnly;

/** Holds a chain for one writer. It is the operating system's lock, which ends with the process, however that ends. */
final class ChainLock implements Closeable {

    private final FileChannel channel;

    private ChainLock(FileChannel channel) {
        this.channel = channel;
    }

    /** None where another writer has it. */
    static Optional<ChainLock> take(ChainFiles files) throws IOException {
        FileChannel channel = OwnerOnly.open(files.lock());
        if (locked(channel)) {
            return Optional.of(new ChainLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
