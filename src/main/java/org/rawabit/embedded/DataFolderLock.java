// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.rawabit.graph.files.OwnerOnly;
import org.springframework.util.unit.DataSize;

/**
 * Holds a data folder for one process.
 *
 * <p>The operating system's lock is used, not the file's presence: it ends with the process, however that ends.
 */
final class DataFolderLock implements AutoCloseable {

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes the folder when it is missing, and refuses one that cannot be written, is in use or has no room left. What a killed process left behind is ended. */
    static DataFolderLock take(DataFolder data, DataSize minimumFree) {
        try {
            data.make();
            OwnerOnly.restrictedFolder(data.keys());
            requireRoom(data, minimumFree);
            DataFolderLock lock = new DataFolderLock(open(data));
            ControlFile.delete(data);
            PurgeSwap.complete(data);
            return lock;
        } catch (IOException e) {
            throw StartRefused.notWritable(data, e);
        }
    }

    private static FileChannel open(DataFolder data) throws IOException {
        var channel = FileChannel.open(
                data.root().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            throw new DataFolderInUse(data);
        }
        return channel;
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void requireRoom(DataFolder data, DataSize minimum) throws IOException {
        FileStore disk = Files.getFileStore(data.root());
        long free = disk.getUsableSpace();
        if (free < minimum.toBytes()) {
            throw new StartRefused(("The disk of the data folder %s is full: %d MB are free and %d MB are needed"
                    + " (rawabit.embedded.minimum-free-space).").formatted(data, DataSize.ofBytes(free).toMegabytes(), minimum.toMegabytes()));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
