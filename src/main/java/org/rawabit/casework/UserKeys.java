// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.GraphWrite;
import org.rawabit.graph.Period;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.Row;
import org.springframework.stereotype.Service;

/**
 * The keys of users: their own phones and documents, kept as the blinded ids of entities, so that no number stands anywhere. A case
 * that holds a key of a user does not exist for that user (rule 9), from the instant the one or the other is there: to set a
 * key waits for the batch of an import that is being written, and a batch that brings one tells of it in its own transaction.
 */
@Service
public final class UserKeys {

    private static final CypherQuery OF_USER = CypherQuery.of(UserKeys.class, "keys-of-user");
    private static final CypherQuery ADD = CypherQuery.of(UserKeys.class, "add-key");
    private static final CypherQuery REMOVE = CypherQuery.of(UserKeys.class, "remove-key");
    private static final CypherQuery NOTE = CypherQuery.of(UserKeys.class, "note-keys");
    private static final CypherQuery CHANGE = CypherQuery.of(UserKeys.class, "change");
    private static final CypherQuery HOLD = CypherQuery.of(UserKeys.class, "hold-imports");

    private final Graph graph;
    private final KeyReader reader;
    private final Clock clock;

    UserKeys(Graph graph, KeyReader reader, Clock clock) {
        this.graph = graph;
        this.reader = reader;
        this.clock = clock;
    }

    /** An import brings these entities into its case: where one is a key of a user, what that user may see is found anew. */
    public static void noteArrival(GraphWrite work, Collection<String> entityIds) {
        if (work.run(NOTE, Map.of("ids", List.copyOf(entityIds))).get(0).bool("known")) {
            work.run(CHANGE, Map.of());
        }
    }

    /** Of a user, oldest first. */
    List<UserKey> of(String userId) {
        return graph.read(OF_USER, Map.of("userId", userId)).stream().map(UserKey::of).toList();
    }

    /**
     * Sets a key.
     *
     * @throws Refusal where it is no number of that type
     */
    void add(String userId, String type, String written) {
        String entityId = reader.entityId(type, written).orElseThrow(() -> new Refusal("NO_SUCH_KEY"));
        add(userId, type, entityId, UUID.randomUUID().toString());
    }

    private void add(String userId, String type, String entityId, String id) {
        graph.write(work -> {
            work.run(HOLD, Map.of());
            work.run(CHANGE, Map.of());
            return work.run(ADD, Map.of("userId", userId, "entityId", entityId, "type", type, "id", id, "at", clock.millis()));
        });
    }

    void remove(String userId, String id) {
        graph.write(work -> {
            work.run(CHANGE, Map.of());
            return work.run(REMOVE, Map.of("userId", userId, "id", id));
        });
    }

    /** That a key is set, and of which type (schema: {@code UserKey}); never the number. */
    record UserKey(String id, String type, OffsetDateTime at) {

        private static UserKey of(Row row) {
            return new UserKey(row.string("id"), row.string("type"), Objects.requireNonNull(Period.show(row.integer("at"))));
        }
    }
}
