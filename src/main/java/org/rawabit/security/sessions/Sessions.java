// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.sessions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.security.SecuritySettings;
import org.rawabit.security.SignInClock;
import org.rawabit.security.accounts.SecretBox;
import org.rawabit.security.accounts.Secrets;
import org.rawabit.security.accounts.User;
import org.springframework.stereotype.Component;

/**
 * Sessions in the database, each under the hash of a random token that only the browser has. They outlast a restart: who works
 * on a chart does not lose it for an update of the program.
 */
@Component
public class Sessions {

    private static final CypherQuery ADD = CypherQuery.of(Sessions.class, "add-session");
    private static final CypherQuery FIND = CypherQuery.of(Sessions.class, "session");
    private static final CypherQuery TOUCH = CypherQuery.of(Sessions.class, "touch-session");
    private static final CypherQuery OF_USER = CypherQuery.of(Sessions.class, "sessions-of-user");
    private static final CypherQuery END = CypherQuery.of(Sessions.class, "end-session");
    private static final CypherQuery END_ALL = CypherQuery.of(Sessions.class, "end-sessions");

    private static final Duration TO_SIGN_IN = Duration.ofMinutes(10);
    /** Of the idle time-out: a minute, by default. */
    private static final int TOUCHES = 30;
    private static final int BROWSER_LENGTH = 200;

    private final Graph graph;
    private final SecuritySettings settings;
    private final SignInClock clock;
    private final SecretBox box;

    public Sessions(Graph graph, SecuritySettings settings, SignInClock clock, SecretBox box) {
        this.graph = graph;
        this.settings = settings;
        this.clock = clock;
        this.box = box;
    }

    /** A new session; the token for the browser. Those of the user that are over are forgotten. */
    public String begin(User user, Stage stage, String address, String browser) {
        listOf(user);
        return add(user, stage, address, browser, clock.now(), null);
    }

    /** A new session of a user of the sign-in provider, by whose token the provider knows the sign-in again. */
    public String beginAtProvider(User user, String address, String browser, String idToken) {
        listOf(user);
        return add(user, Stage.OPEN, address, browser, clock.now(), box.seal(idToken.getBytes(StandardCharsets.UTF_8)));
    }

    /** The provider's token of a session; null where the user signed in by password. */
    public @Nullable String idToken(Session session) {
        return session.idToken() == null ? null : new String(box.open(session.idToken()), StandardCharsets.UTF_8);
    }

    /** The same session a stage further, under a new token: one that another knew before is worth nothing. */
    public String advance(Session session, Stage stage) {
        end(session.user().id(), session.id());
        return add(session.user(), stage, session.address(), session.browser(), session.begun(), session.idToken());
    }

    private String add(User user, Stage stage, String address, String browser, Instant begun, @Nullable String idToken) {
        String token = Secrets.token();
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", Secrets.hash(token));
        properties.put("userId", user.id());
        properties.put("stage", stage.name());
        properties.put("address", address);
        properties.put("browser", browser.substring(0, Math.min(browser.length(), BROWSER_LENGTH)));
        properties.put("begun", begun.toEpochMilli());
        properties.put("used", clock.now().toEpochMilli());
        properties.put("idToken", idToken);
        graph.write(work -> work.run(ADD, Map.of("properties", properties)));
        return token;
    }

    /** The session of a token, if it is not over; it is used by this. */
    public Optional<Session> find(String token) {
        Optional<Session> found = look(token);
        found.ifPresent(this::touch);
        return found;
    }

    /** The session of a token, if it is not over; this is no use of it. */
    public Optional<Session> look(String token) {
        Optional<Session> found = graph.read(FIND, Map.of("id", Secrets.hash(token))).stream()
                .map(row -> Session.of(row.row("session"), User.of(row.row("user")))).findFirst();
        found.filter(this::isOver).ifPresent(session -> end(session.user().id(), session.id()));
        return found.filter(session -> !isOver(session));
    }

    /** How long it goes on if it is not used. */
    public Duration left(Session session) {
        return Duration.between(clock.now(), endOf(session));
    }

    private void touch(Session session) {
        Instant now = clock.now();
        if (session.used().plus(settings.idleTimeout().dividedBy(TOUCHES)).isBefore(now)) {
            graph.write(work -> work.run(TOUCH, Map.of("id", session.id(), "used", now.toEpochMilli())));
        }
    }

    private boolean isOver(Session session) {
        return session.user().locked() || !clock.now().isBefore(endOf(session));
    }

    private Instant endOf(Session session) {
        if (!session.isOpen()) {
            return session.begun().plus(TO_SIGN_IN);
        }
        Instant idle = session.used().plus(settings.idleTimeout());
        Instant longest = session.begun().plus(settings.longestSession());
        return idle.isBefore(longest) ? idle : longest;
    }

    /** The user's sessions that are not over, the one used last first. */
    public List<Session> listOf(User user) {
        List<Session> all = graph.read(OF_USER, Map.of("userId", user.id())).stream()
                .map(row -> Session.of(row.row("session"), user)).toList();
        all.stream().filter(this::isOver).forEach(session -> end(user.id(), session.id()));
        return all.stream().filter(session -> !isOver(session)).toList();
    }

    /** Ends a session, if it is one of that user. */
    public boolean end(String user, String id) {
        return !graph.write(work -> work.run(END, Map.of("userId", user, "id", id))).isEmpty();
    }

    /** Ends all sessions of a user but one; an empty id spares none. */
    public void endAll(String user, String but) {
        graph.write(work -> work.run(END_ALL, Map.of("userId", user, "but", but)));
    }
}
