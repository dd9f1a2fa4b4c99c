// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rawabit.audit.chain.ChainCheck;
import org.rawabit.audit.chain.ChainFiles;
import org.rawabit.audit.chain.Line;
import org.rawabit.audit.chain.Lines;
import org.rawabit.audit.chain.Stamp;

/** Reads the log, day by day from the newest, without taking more of it into memory than a page. */
final class AuditLog {

    private static final long MOST_LOOKED_AT = 500_000;

    private final Path folder;
    private final EntryReader reader;

    AuditLog(Path dataFolder, AuditKey key) {
        this.folder = Audit.folderIn(dataFolder);
        this.reader = new EntryReader(key);
    }

    /** The first entries that pass the filter, after a place in the order. */
    AuditPage entries(AuditFilter filter, int first, @Nullable AuditPlace after) {
        try {
            return new Search(filter, first, after).page();
        } catch (IOException e) {
            throw new UncheckedIOException("The audit log cannot be read", e);
        }
    }

    /** Whether each chain is as it was written. */
    List<ChainState> chains() {
        try {
            return ChainCheck.of(folder).stream().map(ChainState::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The audit log cannot be read", e);
        }
    }

    private final class Search {

        private final AuditFilter filter;
        private final int first;
        private final @Nullable AuditPlace after;
        private final TreeMap<AuditPlace, byte[]> found = new TreeMap<>();
        private long lookedAt;

        Search(AuditFilter filter, int first, @Nullable AuditPlace after) {
            this.filter = filter;
            this.first = first;
            this.after = after;
        }

        AuditPage page() throws IOException {
            List<ChainFiles> chains = ChainFiles.in(folder);
            for (LocalDate day : days(chains)) {
                for (ChainFiles chain : chains) {
                    read(chain, day);
                }
                if (found.size() > first) {
                    found.pollLastEntry();
                    return page(found.lastKey());
                }
                if (lookedAt > MOST_LOOKED_AT) {
                    return page(AuditPlace.behind(day));
                }
            }
            return page(null);
        }

        private AuditPage page(@Nullable AuditPlace end) {
            List<AuditEntry> entries = found.entrySet().stream().map(line -> reader.read(line.getKey(), line.getValue())).toList();
            return new AuditPage(entries, end == null ? null : end.cursor());
        }

        private List<LocalDate> days(List<ChainFiles> chains) throws IOException {
            List<LocalDate> days = new ArrayList<>();
            for (ChainFiles chain : chains) {
                days.addAll(chain.days());
            }
            return days.stream().distinct().filter(filter::mayHold).filter(day -> after == null || !day.isAfter(after.day()))
                    .sorted(Comparator.reverseOrder()).toList();
        }

        private void read(ChainFiles chain, LocalDate day) throws IOException {
            if (!chain.days().contains(day)) {
                return;
            }
            try (Lines lines = new Lines(chain.log(day), 0)) {
                for (Line line = lines.next(); line != null; line = lines.next()) {
                    lookedAt++;
                    look(chain, day, line.bytes());
                }
            }
        }

        /** One more than a page says whether there is a next. */
        private void look(ChainFiles chain, LocalDate day, byte[] line) {
            Stamp stamp = Stamp.of(line).orElse(null);
            if (stamp == null) {
                return;
            }
            AuditPlace place = new AuditPlace(day, stamp.at(), chain.chain(), stamp.sequence());
            if (isWithin(place) && isWanted(place, line)) {
                found.put(place, line);
                if (found.size() > first + 1) {
                    found.pollLastEntry();
                }
            }
        }

        private boolean isWithin(AuditPlace place) {
            return (after == null || place.compareTo(after) > 0) && (found.size() <= first || place.compareTo(found.lastKey()) < 0);
        }

        private boolean isWanted(AuditPlace place, byte[] line) {
            return filter.matches(place.at()) && (filter.isPeriod() || filter.mayBe(line) && filter.matches(reader.read(place, line)));
        }
    }
}
