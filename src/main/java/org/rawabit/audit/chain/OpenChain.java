// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rawabit.graph.files.OwnerOnly;

/**
 * A chain that this process alone adds to.
 *
 * @param commit takes the entries
 * @param found  what the first entry should say of the start: entries beyond the head, bytes cut off, chains that are broken
 */
public record OpenChain(GroupCommit commit, Map<String, Object> found) {

    /** Continues a chain of the folder that no other process holds; where there is none, or it is broken, begins one. */
    public static OpenChain in(Path folder, Clock clock) throws IOException {
        OwnerOnly.folder(folder);
        Map<String, Object> broken = new TreeMap<>();
        for (ChainFiles files : ChainFiles.in(folder)) {
            Optional<ChainLock> lock = ChainLock.take(files);
            if (lock.isPresent()) {
                try {
                    return continued(files, lock.get(), clock);
                } catch (BrokenChainException e) {
                    lock.get().close();
                    broken.put(files.chain(), String.valueOf(e.getMessage()));
                }
            }
        }
        return begun(ChainFiles.fresh(folder), clock, broken);
    }

    private static OpenChain continued(ChainFiles files, ChainLock lock, Clock clock) throws IOException, BrokenChainException {
        Tail tail = Tail.find(files);
        Anchors anchors = Anchors.read(files.anchors()).orElseThrow(() -> new BrokenChainException("its anchors are damaged"));
        return open(files, tail.last(), anchors, lock, clock, Map.of("beyondHead", tail.beyond(), "cut", tail.cut()));
    }

    private static OpenChain begun(ChainFiles files, Clock clock, Map<String, Object> broken) throws IOException {
        ChainLock lock = ChainLock.take(files).orElseThrow(() -> new IOException("a chain of this name is there"));
        Head none = Head.none(files, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return open(files, none, new Anchors(List.of()), lock, clock, broken.isEmpty() ? Map.of() : Map.of("broken", broken));
    }

    private static OpenChain open(ChainFiles files, Head last, Anchors anchors, ChainLock lock, Clock clock, Map<String, Object> found)
            throws IOException {
        return new OpenChain(new GroupCommit(new ChainWriter(files, last, anchors, lock, clock)), found);
    }
}
