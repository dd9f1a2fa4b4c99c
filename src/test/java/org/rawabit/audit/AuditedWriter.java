// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.rawabit.security.Asker;

/** Records from several threads until it is killed, and says on its output what was acknowledged. */
final class AuditedWriter {

    private static final int THREADS = 4;

    private AuditedWriter() {
    }

    public static void main(String... arguments) {
        Audit audit = Audit.open(Path.of(arguments[0]), Clock.systemUTC());
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> recordOn(audit)).start();
        }
    }

    private static void recordOn(Audit audit) {
        while (true) {
            String name = UUID.randomUUID().toString();
            audit.recordDurably(Deed.of(Asker.LOCAL_OPERATOR, DeedKind.READ, name, Outcome.ANSWERED));
            System.out.println(name);
            // Nobody reads any more: an orphan would fill the disk.
            if (System.out.checkError()) {
                System.exit(1);
            }
        }
    }
}
