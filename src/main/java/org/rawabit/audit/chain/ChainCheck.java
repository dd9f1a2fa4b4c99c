// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a chain from its first entry to its last, and finds the first fault. It needs the files alone, and changes none. */
public final class ChainCheck {

    private ChainCheck() {
    }

    /** The reports of all chains in a folder. */
    public static List<ChainReport> of(Path folder) throws IOException {
        List<ChainReport> reports = new ArrayList<>();
        for (ChainFiles files : ChainFiles.in(folder)) {
            reports.add(of(files));
        }
        return reports;
    }

    /** The head is read first: an entry that is added meanwhile comes after it. */
    static ChainReport of(ChainFiles files) throws IOException {
        Optional<Head> head = HeadFile.read(files.head());
        List<LocalDate> days = files.days();
        Optional<Anchors> anchors = Anchors.read(files.anchors());
        Walk walk = new Walk(files, head.orElse(null));
        for (LocalDate day : days) {
            walk.through(day, day.equals(days.get(days.size() - 1)));
        }
        walk.end();
        Fault fault = walk.fault();
        if (fault == null) {
            fault = outside(files, days, head, anchors, walk);
        }
        return walk.report(fault);
    }

    /** Faults of the head and the anchors, where the entries themselves follow one another. */
    private static @Nullable Fault outside(ChainFiles files, List<LocalDate> days, Optional<Head> head, Optional<Anchors> anchors, Walk walk) {
        if (head.isEmpty()) {
            return new Fault(files.head(), 0, 0, "is missing or was changed, so that nothing says where the chain ends");
        }
        if (anchors.isEmpty()) {
            return new Fault(files.anchors(), 0, 0, "was changed");
        }
        List<Anchor> expected = walk.ends(days).stream().map(Anchor::of).toList();
        return unanchored(files, expected, anchors.get().list(), walk.last());
    }

    /** The last day may be anchored before the next begins. */
    private static @Nullable Fault unanchored(ChainFiles files, List<Anchor> expected, List<Anchor> found, Head last) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            Anchor due = i < expected.size() ? expected.get(i) : Anchor.of(last);
            if (i >= found.size()) {
                return new Fault(files.anchors(), i + 1L, due.sequence(), "the anchor of " + due.day() + " is missing");
            }
            if (!found.get(i).equals(due)) {
                return new Fault(files.anchors(), i + 1L, found.get(i).sequence(), "is not the last entry of " + found.get(i).day());
            }
        }
        return null;
    }
}
