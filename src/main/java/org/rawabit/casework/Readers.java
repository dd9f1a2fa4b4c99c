// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Row;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.Role;
import org.springframework.stereotype.Component;

/** Finds what the one who asks now may see; kept until casework changes or a share ends, and as long as the request runs. */
@Component
class Readers {

    private static final CypherQuery VERSION = CypherQuery.of(Readers.class, "version");
    private static final CypherQuery READER = CypherQuery.of(Readers.class, "reader");
    private static final int MOST_KEPT = 1_000;

    private final Graph graph;
    private final CurrentAsker asker;
    private final Clock clock;
    private final Cache<Asker, Kept> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Readers(Graph graph, CurrentAsker asker, Clock clock) {
        this.graph = graph;
        this.asker = asker;
        this.clock = clock;
    }

    Reader now() {
        Asker who = asker.get();
        ReaderOfRequest request = ReaderOfRequest.CURRENT.get();
        return request == null ? find(who) : request.get(who, () -> find(who));
    }

    /** What is left of a reader of everything once there is more than there was: from here on the list, for all of the request. */
    Reader lessened(Reader reader) {
        Reader filtered = reader.filtered();
        ReaderOfRequest request = ReaderOfRequest.CURRENT.get();
        if (request != null) {
            request.keep(asker.get(), filtered);
        }
        return filtered;
    }

    /** What somebody may see now, apart from any request. */
    Reader find(Asker who) {
        if (who.isLocalOperator()) {
            return Reader.EVERYTHING;
        }
        return who.roles().stream().anyMatch(Role::seesLinks) ? of(who) : Reader.NOTHING;
    }

    /** Whether nothing changed since that could add a compartment to those that there are. */
    boolean isCurrent(Reader reader) {
        return reader.isForEver() || reader.version() == version();
    }

    private Reader of(Asker who) {
        long version = version();
        Kept known = kept.getIfPresent(who);
        if (known == null || known.reader.version() != version || known.until <= clock.millis()) {
            known = read(who, version);
            kept.put(who, known);
        }
        return known.reader;
    }

    private Kept read(Asker who, long version) {
        Map<String, Object> parameters = new HashMap<>(Map.of("user", who.user(), "now", clock.millis()));
        parameters.put("agency", who.agency());
        Row row = graph.read(READER, parameters).get(0);
        Reader reader = new Reader(row.bool("everything"), row.longs("compartments"), version);
        return new Kept(reader, row.findInteger("until").orElse(Long.MAX_VALUE));
    }

    private long version() {
        List<Row> found = graph.read(VERSION, Map.of());
        return found.isEmpty() ? 0 : found.get(0).integer("version");
    }

    /** A reader, and the instant (epoch milliseconds) at which the first of its shares ends. */
    private record Kept(Reader reader, long until) {
    }
}
