// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rawabit.audit.chain.OpenChain;
import org.rawabit.security.Asker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records what was done, so that it is on the disk before its answer leaves. Whoever cannot record a deed must not do it, or
 * must not give its answer.
 */
public final class Audit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);

    private final DeedText text;
    private final OpenChain chain;
    private final Path folder;
    private final Duration patience;

    private Audit(Path folder, DeedText text, OpenChain chain, Duration patience) {
        this.folder = folder;
        this.text = text;
        this.chain = chain;
        this.patience = patience;
    }

    /** The audit of a data folder; another process that has it open keeps a chain of its own. */
    public static Audit open(Path dataFolder, Clock clock) {
        return open(dataFolder, clock, USUAL_PATIENCE);
    }

    static Audit open(Path dataFolder, Clock clock, Duration patience) {
        Path folder = folderIn(dataFolder);
        try {
            DeedText text = new DeedText(AuditKey.readOrMake(dataFolder));
            Audit audit = new Audit(folder, text, OpenChain.in(folder, clock), patience);
            audit.recordOpening();
            return audit;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    static Path folderIn(Path dataFolder) {
        return dataFolder.resolve("audit");
    }

    private void recordOpening() {
        if (chain.found().containsKey("broken")) {
            LOG.error("The audit log in {} is not as it was left, and is continued in another file: see java -jar rawabit.jar audit verify.", folder);
        }
        recordDurably(Deed.of(Asker.LOCAL_OPERATOR, DeedKind.AUDIT, "open", Outcome.ANSWERED).saying(chain.found()));
    }

    /**
     * Records a deed.
     *
     * @return done with the number of its entry when that is on the disk; failed where it could not be put there. What hangs on
     *     it should be short: the thread that completes it is the one that writes
     */
    public CompletableFuture<Long> record(Deed deed) {
        return chain.commit().add(text.members(deed));
    }

    /** That many more callers are about to record something; fewer, below 0. What is written then waits a moment for them. */
    public void expect(int more) {
        chain.commit().expect(more);
    }

    /**
     * Records a deed, and waits until it is on the disk.
     *
     * @throws AuditException where it could not be recorded
     */
    public void recordDurably(Deed deed) {
        await(record(deed));
    }

    /** Waits for what was given to {@link #record}. */
    public void await(CompletableFuture<?> recorded) {
        try {
            recorded.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw unwritable(folder, e instanceof ExecutionException ? e.getCause() : e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unwritable(folder, e);
        }
    }

    private static AuditException unwritable(Path folder, Throwable cause) {
        String reason = cause instanceof TimeoutException ? "the disk does not answer" : String.valueOf(cause.getMessage());
        return new AuditException("The audit log in " + folder + " cannot be written (" + reason
                + "), and what cannot be recorded is not done: make room on the disk, or correct the permissions.", cause);
    }

    /** Writes what waits, and lets the log go. */
    @Override
    public void close() {
        try {
            chain.commit().close();
        } catch (IOException e) {
            throw unwritable(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
