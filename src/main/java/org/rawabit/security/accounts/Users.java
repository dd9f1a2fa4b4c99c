// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.springframework.stereotype.Component;

/** The users as the database keeps them. */
@Component
public class Users {

    private static final CypherQuery BY_NAME = CypherQuery.of(Users.class, "user-by-name");
    private static final CypherQuery BY_ID = CypherQuery.of(Users.class, "user-by-id");
    private static final CypherQuery ALL = CypherQuery.of(Users.class, "users");
    private static final CypherQuery OF_AGENCY = CypherQuery.of(Users.class, "users-of-agency");
    private static final CypherQuery ADD = CypherQuery.of(Users.class, "add-user");
    private static final CypherQuery CHANGE = CypherQuery.of(Users.class, "change-user");
    private static final CypherQuery TAKE_STEP = CypherQuery.of(Users.class, "take-factor-step");
    private static final CypherQuery TAKE_BOTH = CypherQuery.of(Users.class, "take-recovery");
    private static final CypherQuery PUT = CypherQuery.of(Users.class, "put-user");
    private static final CypherQuery REMOVE_EXERCISE = CypherQuery.of(Users.class, "remove-exercise-users");
    private static final CypherQuery TAKE_CODE = CypherQuery.of(Users.class, "take-recovery-code");

    private final Graph graph;

    Users(Graph graph) {
        this.graph = graph;
    }

    public Optional<User> findByName(String name) {
        return graph.read(BY_NAME, Map.of("name", name)).stream().map(row -> User.of(row.row("user"))).findFirst();
    }

    public Optional<User> find(String id) {
        return graph.read(BY_ID, Map.of("id", id)).stream().map(row -> User.of(row.row("user"))).findFirst();
    }

    /** All, by name. */
    public List<User> list() {
        return graph.read(ALL, Map.of()).stream().map(row -> User.of(row.row("user"))).toList();
    }

    /** Those of an agency that are not locked out, by name. */
    List<User> listOf(String agency) {
        return graph.read(OF_AGENCY, Map.of("agency", agency)).stream().map(row -> User.of(row.row("user"))).toList();
    }

    /** Adds a user, unless one of that name is there. */
    boolean add(String id, String name, Map<String, ?> properties) {
        return graph.write(work -> work.run(ADD, Map.of("id", id, "name", name, "properties", properties))).get(0).bool("added");
    }

    /** Makes or changes a user whose name and roles come from elsewhere. */
    public User put(String id, Map<String, ?> properties) {
        return User.of(graph.write(work -> work.run(PUT, Map.of("id", id, "properties", properties))).get(0).row("user"));
    }

    /** Those of the exercise go, with their sessions and tokens. */
    void removeExercise() {
        graph.write(work -> work.run(REMOVE_EXERCISE, Map.of()));
    }

    /** Sets properties; null takes one away. */
    void change(String id, Map<String, ?> properties) {
        graph.write(work -> work.run(CHANGE, Map.of("id", id, "properties", properties)));
    }

    void forgetFactor(String id) {
        change(id, absent("factorKey", "newFactorKey", "recoveryCodes"));
    }

    void forgetNewFactor(String id) {
        change(id, absent("newFactorKey"));
    }

    private static Map<String, Object> absent(String... names) {
        Map<String, Object> properties = new HashMap<>();
        Stream.of(names).forEach(name -> properties.put(name, null));
        return properties;
    }

    /** Takes a time step of the second factor, unless it or a later one was taken before. */
    boolean takeStep(String id, long step) {
        return !graph.write(work -> work.run(TAKE_STEP, Map.of("id", id, "step", step))).isEmpty();
    }

    /** Takes a time step and a recovery code, unless one of them was taken before. */
    boolean takeBoth(String id, long step, String hash) {
        return !graph.write(work -> work.run(TAKE_BOTH, Map.of("id", id, "step", step, "hash", hash))).isEmpty();
    }

    /** Takes a recovery code away, unless it is not there. */
    boolean takeRecoveryCode(String id, String hash) {
        return !graph.write(work -> work.run(TAKE_CODE, Map.of("id", id, "hash", hash))).isEmpty();
    }
}
