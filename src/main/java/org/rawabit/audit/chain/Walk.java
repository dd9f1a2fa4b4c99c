// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** One walk along a chain, entry by entry, until the first fault. */
final class Walk {

    private final ChainFiles files;
    private final @Nullable Head head;
    private final Map<LocalDate, Head> ends = new TreeMap<>();
    private Head last;
    private Place lastPlace;
    private @Nullable Instant from;
    private @Nullable Instant to;
    private @Nullable Fault fault;
    private @Nullable Doubt doubt;
    private boolean torn;

    Walk(ChainFiles files, @Nullable Head head) {
        this.files = files;
        this.head = head;
        this.last = Head.none(files, LocalDate.EPOCH);
        this.lastPlace = new Place(files.head(), 0, 0);
    }

    void through(LocalDate day, boolean lastDay) throws IOException {
        try (Lines lines = new Lines(files.log(day), 0)) {
            Line line = lines.next();
            while (line != null && fault == null) {
                take(line, day, lastDay);
                line = lines.next();
            }
        }
    }

    private void take(Line line, LocalDate day, boolean lastDay) {
        Place place = new Place(files.log(day), line.number(), last.sequence() + 1);
        if (!line.whole() && lastDay) {
            torn = true;
            lastPlace = place.before();
            return;
        }
        Optional<Stamp> stamp = Stamp.of(line.bytes()).filter(it -> isOneObject(line.bytes()));
        settleDoubt(stamp.filter(it -> it.before().equals(last.digest())).isPresent());
        if (fault == null) {
            fault = stamp.isEmpty() ? place.fault("is not an entry") : follow(stamp.get(), place);
        }
        if (fault == null) {
            accept(stamp.orElseThrow(), line, day, place);
        }
    }

    /** Two entries between which the line's end was changed are none. */
    private static boolean isOneObject(byte[] line) {
        try (JsonParser json = JsonMapper.shared().createParser(line)) {
            json.nextToken();
            json.skipChildren();
            return json.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    private @Nullable Fault follow(Stamp stamp, Place place) {
        if (stamp.sequence() != place.sequence()) {
            return place.fault("is missing or not in its place; entry " + stamp.sequence() + " stands there");
        }
        if (!stamp.before().equals(last.digest())) {
            doubt = new Doubt(lastPlace, place);
        }
        return null;
    }

    /** Two entries that do not fit: the later is the good one where the next, or the head, vouches for it. */
    private void settleDoubt(boolean vouched) {
        if (doubt != null) {
            Place bad = vouched && doubt.former().sequence() > 0 ? doubt.former() : doubt.latter();
            fault = bad.fault("was changed");
            doubt = null;
        }
    }

    private void accept(Stamp stamp, Line line, LocalDate day, Place place) {
        last = last.with(line.bytes(), day);
        lastPlace = place;
        ends.put(day, last);
        from = from == null ? stamp.at() : from;
        to = stamp.at();
        if (doubt == null && head != null && head.sequence() == last.sequence() && !head.equals(last)) {
            fault = place.fault("was changed");
        }
    }

    /** What the head says of the end. */
    void end() {
        settleDoubt(head != null && head.sequence() == last.sequence() && head.digest().equals(last.digest()));
        if (fault == null && head != null && head.sequence() > last.sequence()) {
            fault = new Place(lastPlace.file(), lastPlace.line() + 1, last.sequence() + 1)
                    .fault("is missing, and all after it up to " + head.sequence());
        }
        if (fault == null && head != null && head.sequence() == 0 && !head.digest().equals(files.origin())) {
            fault = new Fault(files.head(), 0, 0, "is of another chain");
        }
    }

    @Nullable Fault fault() {
        return fault;
    }

    Head last() {
        return last;
    }

    /** The last entries of the days that are over. */
    List<Head> ends(List<LocalDate> days) {
        return ends.entrySet().stream().filter(end -> end.getKey().isBefore(days.get(days.size() - 1))).map(Map.Entry::getValue).toList();
    }

    ChainReport report(@Nullable Fault found) {
        long good = found == null || found.sequence() == 0 ? last.sequence() : Math.min(found.sequence() - 1, last.sequence());
        return new ChainReport(files.chain(), good, from, to, last.digest(), found, torn);
    }

    /** Where an entry is, or should be. */
    private record Place(Path file, long line, long sequence) {

        Fault fault(String what) {
            return new Fault(file, line, sequence, what);
        }

        Place before() {
            return new Place(file, line - 1, sequence - 1);
        }
    }

    /** Two neighbours, one of which was changed. */
    private record Doubt(Place former, Place latter) {
    }
}
