// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** One thread writes what all others wait for: everything that has come in meanwhile goes to the disk at once. */
public final class GroupCommit implements AutoCloseable {

    /** Bytes that the members of an entry may have. */
    static final int LONGEST = 1 << 23;

    private static final int MOST = 1_000;
    private static final Waiting END = new Waiting(new byte[0]);

    private final ChainWriter writer;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
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
    public synchronized CompletableFuture<Long> add(byte[] members) {
        Waiting waiting = new Waiting(members);
        if (closed) {
            waiting.done.completeExceptionally(new IOException("the audit log is closed"));
        } else if (members.length > LONGEST) {
            waiting.done.completeExceptionally(new IOException("an entry of " + members.length + " bytes is too long"));
        } else {
            queue.add(waiting);
        }
        return waiting.done;
    }

    private void run() {
        List<Waiting> batch = new ArrayList<>();
        boolean more = true;
        while (more) {
            batch.add(next());
            queue.drainTo(batch, MOST);
            more = !batch.remove(END);
            write(batch);
            batch.clear();
        }
    }

    private Waiting next() {
        Waiting waiting = queue.poll();
        return waiting == null ? afterSettling() : waiting;
    }

    private Waiting afterSettling() {
        try {
            writer.settle();
        } catch (IOException e) {
            // The next entry meets the same disk, and its caller is told.
        }
        return taken();
    }

    private Waiting taken() {
        while (true) {
            try {
                return queue.take();
            } catch (InterruptedException e) {
                // Nobody else has this thread; it ends by END alone.
            }
        }
    }

    private void write(List<Waiting> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            long sequence = writer.append(batch.stream().map(waiting -> waiting.members).toList());
            for (Waiting waiting : batch) {
                waiting.done.complete(sequence++);
            }
        } catch (IOException | RuntimeException e) {
            batch.forEach(waiting -> waiting.done.completeExceptionally(e));
        }
    }

    /** Writes what waits, and lets the chain go. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (end()) {
            thread.join();
            writer.close();
        }
    }

    private synchronized boolean end() {
        boolean first = !closed;
        closed = true;
        if (first) {
            queue.add(END);
        }
        return first;
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
