// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.util.Map;
import java.util.TreeMap;
import org.rawabit.audit.Audit;
import org.rawabit.audit.AuditException;
import org.rawabit.audit.Deed;
import org.rawabit.audit.DeedKind;
import org.rawabit.audit.Outcome;
import org.rawabit.importer.profile.Profile;
import org.rawabit.security.CurrentAsker;

/** Records the begin and the end of each import. File names hold names, so the files are told by their digests. */
final class ImportAudit {

    private final Audit audit;
    private final CurrentAsker asker;

    ImportAudit(Audit audit, CurrentAsker asker) {
        this.audit = audit;
        this.asker = asker;
    }

    ImportReport during(ImportRun run, Profile profile) {
        record(run, Outcome.BEGUN, Map.of("profile", profile.digest()));
        try {
            ImportReport report = run.run();
            record(run, Outcome.ANSWERED, counts(report));
            return report;
        } catch (RuntimeException e) {
            recordFailure(run, e);
            throw e;
        }
    }

    private void recordFailure(ImportRun run, RuntimeException failure) {
        try {
            record(run, Outcome.failed(null), Map.of());
        } catch (AuditException e) {
            failure.addSuppressed(e);
        }
    }

    private void record(ImportRun run, Outcome outcome, Map<String, ?> more) {
        Map<String, Object> details = new TreeMap<>(more);
        details.put("batch", run.batchId());
        details.put("files", run.digests());
        audit.recordDurably(Deed.of(asker.get(), DeedKind.IMPORT, "import", outcome).saying(details).typed(run.request().dataset()));
    }

    private static Map<String, ?> counts(ImportReport report) {
        return Map.of("rows", report.rowsRead(), "refused", report.rowsRefused(), "entities", sum(report.entities()),
                "links", sum(report.links()), "events", sum(report.events()));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
