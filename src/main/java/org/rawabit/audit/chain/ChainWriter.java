// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.files.OwnerOnly;

/** Adds entries to a chain. For one thread, which must never be interrupted: that would close its files. */
final class ChainWriter implements AutoCloseable {

    private static final long HEAD_FORCED_EVERY_NANOS = 1_000_000_000L;

    private final ChainFiles files;
    private final Clock clock;
    private final Closeable lock;
    private final HeadFile headFile;
    private Anchors anchors;
    private Head last;
    private @Nullable FileChannel log;
    private @Nullable LocalDate logDay;
    private long headForced = System.nanoTime();

    ChainWriter(ChainFiles files, Head last, Anchors anchors, Closeable lock, Clock clock) throws IOException {
        this.files = files;
        this.last = last;
        this.anchors = anchors;
        this.lock = lock;
        this.clock = clock;
        this.headFile = new HeadFile(files.head());
        headFile.write(last);
        headFile.force();
    }

    /**
     * Adds entries with these members. When it returns they are on the disk, and the head names the last; when it throws, none
     * of them counts.
     *
     * @return the number of the first
     */
    long append(List<byte[]> members) throws IOException {
        long first = last.sequence() + 1;
        try {
            Instant now = clock.instant();
            open(dayOf(now));
            write(members, now);
            return first;
        } catch (IOException e) {
            letGo();
            throw e;
        }
    }

    private void write(List<byte[]> members, Instant now) throws IOException {
        FileChannel to = log;
        LocalDate day = logDay;
        if (to == null || day == null) {
            throw new IOException("no log is open");
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Head next = last;
        for (byte[] each : members) {
            byte[] line = new Stamp(next.sequence() + 1, next.digest(), now).line(each);
            lines.writeBytes(line);
            next = next.with(line, day);
        }
        OwnerOnly.writeAll(to, ByteBuffer.wrap(lines.toByteArray()));
        to.force(false);
        headFile.write(next);
        forceHead(HEAD_FORCED_EVERY_NANOS);
        last = next;
    }

    /** Puts the head on the disk too, when there is time for it. */
    void settle() throws IOException {
        forceHead(0);
    }

    private void forceHead(long every) throws IOException {
        if (System.nanoTime() - headForced >= every) {
            headFile.force();
            headForced = System.nanoTime();
        }
    }

    /** A clock that is set back does not reopen a day that is over. */
    private LocalDate dayOf(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate over = anchors.lastDay();
        if (over != null && !day.isAfter(over)) {
            day = over.plusDays(1);
        }
        return last.sequence() > 0 && day.isBefore(last.day()) ? last.day() : day;
    }

    private void open(LocalDate day) throws IOException {
        if (log != null && day.equals(logDay)) {
            return;
        }
        letGo();
        anchor(day);
        FileChannel opened = OwnerOnly.open(files.log(day));
        log = opened;
        logDay = day;
        long end = last.sequence() > 0 && day.equals(last.day()) ? last.end() : 0;
        dropWhatFailed(opened, end);
        opened.position(end);
    }

    /** The head first: it must never name what is not there. */
    private void dropWhatFailed(FileChannel opened, long end) throws IOException {
        if (opened.size() > end) {
            headFile.write(last);
            headFile.force();
            opened.truncate(end);
            opened.force(true);
        }
    }

    private void anchor(LocalDate day) throws IOException {
        if (last.sequence() > 0 && last.day().isBefore(day) && !last.day().equals(anchors.lastDay())) {
            headFile.force();
            Anchors more = anchors.with(Anchor.of(last));
            more.write(files.anchors());
            anchors = more;
        }
    }

    private void letGo() throws IOException {
        FileChannel former = log;
        log = null;
        logDay = null;
        if (former != null) {
            former.close();
        }
    }

    @Override
    public void close() throws IOException {
        try (lock; headFile) {
            letGo();
            headFile.force();
        }
    }
}
