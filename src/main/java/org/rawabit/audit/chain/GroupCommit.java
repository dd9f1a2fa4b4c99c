// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One thread writes what all others wait for: everything that has come in meanwhile goes to the disk at once. */
public final class GroupCommit implements AutoCloseable {

    /** Bytes that the members of an entry may have. */
    static final int LONGEST = 1 << 23;

    private static final Duration MOMENT = Duration.ofMillis(1);

    private final ChainWriter writer;
    private final Gathering<Waiting> gathering = new Gathering<>(MOMENT);
    private final Thread thread = new Thread(this::run, "audit");
    private boolean closed;

    GroupCommit(ChainWriter writer) {
        this.writer = writer;
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Adds an entry with these members.
     *
     * @return done with the entry's number when it is on the disk; failed when it could not be put there
     */
    public CompletableFuture<Long> add(byte[] members) {
        Waiting waiting = new Waiting(members);
        if (members.length > LONGEST) {
            waiting.done.completeExceptionally(new IOException("an entry of " + members.length + " bytes is too long"));
        } else if (!gathering.add(waiting)) {
            waiting.done.completeExceptionally(new IOException("the audit log is closed"));
        }
        return waiting.done;
    }

    /** That many more callers are about to add an entry, so that it is worth while to wait a moment for them; fewer, below 0. */
    public void expect(int more) {
        gathering.expect(more);
    }

    private void run() {
        List<Waiting> group = next();
        while (!group.isEmpty()) {
            write(group);
            group = next();
        }
    }

    private List<Waiting> next() {
        if (gathering.isEmpty()) {
            settle();
        }
        return gathering.take();
    }

    private void settle() {
        try {
            writer.settle();
        } catch (IOException e) {
            // The next entry meets the same disk, and its caller is told.
        }
    }

    private void write(List<Waiting> group) {
        try {
            long sequence = writer.append(group.stream().map(waiting -> waiting.members).toList());
            for (Waiting waiting : group) {
                waiting.done.complete(sequence++);
            }
        } catch (IOException | RuntimeException e) {
            group.forEach(waiting -> waiting.done.completeExceptionally(e));
        }
    }

    /** Writes what waits, and lets the chain go. */
    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (!closed) {
            closed = true;
            gathering.end();
            thread.join();
            writer.close();
        }
    }

    /** An entry, and who waits for it. */
    private static final class Waiting {

        private final byte[] members;
        private final CompletableFuture<@Nullable Long> done = new CompletableFuture<>();

        Waiting(byte[] members) {
            this.members = members;
        }
    }
}
