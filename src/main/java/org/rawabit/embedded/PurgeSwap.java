// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rawabit.graph.files.OwnerOnly;

/**
 * Puts a purged database in the place of the former one. A copy that is being made is {@code purge.part}; once it is whole it is
 * {@code purge.ready}, and from then on whoever next takes the data folder ends the exchange.
 */
final class PurgeSwap {

    private PurgeSwap() {
    }

    static Path part(DataFolder data) {
        return data.root().resolve("purge.part");
    }

    static Path ready(DataFolder data) {
        return data.root().resolve("purge.ready");
    }

    static Path old(DataFolder data) {
        return data.root().resolve("purge.old");
    }

    /** Declares the copy whole. */
    static void begin(DataFolder data) throws IOException {
        move(part(data), ready(data), data);
    }

    /** Does what is left to do of an exchange, whatever cut it off; takes away a copy that is not whole. */
    static void complete(DataFolder data) throws IOException {
        Path fresh = new DataFolder(ready(data)).graph();
        if (Files.exists(fresh)) {
            if (Files.exists(data.graph())) {
                move(data.graph(), old(data), data);
            }
            move(fresh, data.graph(), data);
        }
        Folders.wipe(old(data));
        Folders.delete(ready(data));
        Folders.wipe(part(data));
    }

    private static void move(Path from, Path to, DataFolder data) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.force(data.root());
    }
}
