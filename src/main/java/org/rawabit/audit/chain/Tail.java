// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a chain goes on.
 *
 * @param last   its last whole entry
 * @param beyond entries after the one that the head names: a crash came between both
 * @param cut    bytes of a last line that a crash left without its end; they are gone now
 */
record Tail(Head last, long beyond, long cut) {

    /** Finds it, and cuts off a torn line. */
    static Tail find(ChainFiles files) throws IOException, BrokenChainException {
        Head head = HeadFile.read(files.head()).orElseThrow(() -> new BrokenChainException("its head is missing or damaged"));
        List<LocalDate> days = files.days();
        requireThere(files, head, days);
        Tail tail = new Tail(head, 0, 0);
        for (LocalDate day : days) {
            if (tail.cut > 0) {
                throw new BrokenChainException("a line of " + files.log(tail.last.day()).getFileName() + " has no end");
            }
            tail = head.sequence() > 0 && day.isBefore(head.day()) ? tail : tail.through(files, day);
        }
        return tail;
    }

    private static void requireThere(ChainFiles files, Head head, List<LocalDate> days) throws IOException, BrokenChainException {
        if (head.sequence() > 0 && (!days.contains(head.day()) || Files.size(files.log(head.day())) < head.end())) {
            throw new BrokenChainException("entries up to " + head.sequence() + " are missing");
        }
    }

    private Tail through(ChainFiles files, LocalDate day) throws IOException, BrokenChainException {
        Head at = last;
        long count = beyond;
        try (Lines lines = new Lines(files.log(day), start(day))) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.whole()) {
                    return new Tail(at, count, cut(files, day, line));
                }
                at = next(at, line, day);
                count++;
            }
        }
        return new Tail(at, count, 0);
    }

    private long start(LocalDate day) {
        return last.sequence() > 0 && day.equals(last.day()) ? last.end() : 0;
    }

    private static Head next(Head at, Line line, LocalDate day) throws BrokenChainException {
        Optional<Stamp> stamp = Stamp.of(line.bytes());
        if (stamp.filter(it -> it.sequence() == at.sequence() + 1 && it.before().equals(at.digest())).isEmpty()) {
            throw new BrokenChainException("entry " + (at.sequence() + 1) + " does not follow the one before");
        }
        return at.with(line.bytes(), day);
    }

    private static long cut(ChainFiles files, LocalDate day, Line torn) throws IOException {
        try (FileChannel log = FileChannel.open(files.log(day), StandardOpenOption.WRITE)) {
            log.truncate(torn.end() - torn.bytes().length);
            log.force(true);
        }
        return torn.bytes().length;
    }
}
