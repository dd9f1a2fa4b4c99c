// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.rawabit.audit.Audit;
import org.rawabit.audit.AuditException;
import org.rawabit.audit.Deed;
import org.rawabit.audit.DeedKind;
import org.rawabit.audit.Outcome;
import org.rawabit.security.Asker;

/** Records what is done at the command line, as the deed of whoever owns the data folder. */
final class CommandAudit {

    private CommandAudit() {
    }

    /** Does it between two entries; where the first cannot be made, it is not done. */
    static <T> T during(Path dataFolder, String operation, Supplier<T> work) {
        return during(dataFolder, operation, Map.of(), work);
    }

    /** The same, with ids and digests of what it is done to. */
    static <T> T during(Path dataFolder, String operation, Map<String, ?> details, Supplier<T> work) {
        record(dataFolder, operation, Outcome.BEGUN, details);
        try {
            T done = work.get();
            record(dataFolder, operation, Outcome.ANSWERED);
            return done;
        } catch (RuntimeException e) {
            recordFailure(dataFolder, operation, e);
            throw e;
        }
    }

    private static void recordFailure(Path dataFolder, String operation, RuntimeException failure) {
        try {
            record(dataFolder, operation, Outcome.failed(failure.getClass().getSimpleName()));
        } catch (AuditException e) {
            failure.addSuppressed(e);
        }
    }

    static void record(Path dataFolder, String operation, Outcome outcome) {
        record(dataFolder, operation, outcome, Map.of());
    }

    private static void record(Path dataFolder, String operation, Outcome outcome, Map<String, ?> details) {
        try (Audit audit = Audit.open(dataFolder, Clock.systemUTC())) {
            audit.recordDurably(Deed.of(Asker.LOCAL_OPERATOR, DeedKind.ADMINISTRATION, operation, outcome).saying(details));
        }
    }
}
