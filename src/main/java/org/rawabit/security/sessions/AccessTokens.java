// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Refusal;
import org.rawabit.security.SignInClock;
import org.rawabit.security.TokenFiles;
import org.rawabit.security.TokenRight;
import org.rawabit.security.accounts.Secrets;
import org.rawabit.security.accounts.User;
import org.springframework.stereotype.Component;

/** Personal access tokens, each kept as its hash. */
@Component
public class AccessTokens {

    private static final CypherQuery ADD = CypherQuery.of(AccessTokens.class, "add-token");
    private static final CypherQuery FIND = CypherQuery.of(AccessTokens.class, "token");
    private static final CypherQuery OF_USER = CypherQuery.of(AccessTokens.class, "tokens-of-user");
    private static final CypherQuery END = CypherQuery.of(AccessTokens.class, "end-token");
    private static final CypherQuery END_ALL = CypherQuery.of(AccessTokens.class, "end-tokens");

    /** By which a scanner for leaked secrets knows one. */
    public static final String PREFIX = "rawabit_";
    private static final int NAME_LENGTH = 80;

    private final Graph graph;
    private final SignInClock clock;

    public AccessTokens(Graph graph, SignInClock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** A new token, which is told this once. */
    public String make(User user, String name, TokenRight right, int days) {
        if (user.provider() != null) {
            throw new Refusal("TOKENS_OF_PROVIDER");
        }
        Refusal.unlessWithin("days", days, 1, TokenFiles.LONGEST_DAYS);
        Refusal.unlessWithin("name", name.length(), 1, NAME_LENGTH);
        String token = PREFIX + Secrets.token();
        Instant now = clock.now();
        graph.write(work -> work.run(ADD, Map.of("properties", Map.of("id", Secrets.hash(token), "userId", user.id(),
                "name", name, "right", right.name(), "made", now.toEpochMilli(),
                "expires", now.plus(Duration.ofDays(days)).toEpochMilli()))));
        return token;
    }

    /** Who a token acts for, if it is one, has not expired, and the user can sign in. */
    public Optional<Bearer> find(String token) {
        return graph.read(FIND, Map.of("id", Secrets.hash(token))).stream()
                .map(row -> new Bearer(AccessToken.of(row.row("token")), User.of(row.row("user"))))
                .filter(bearer -> !bearer.token().isOver(clock.now()) && !bearer.user().locked()).findFirst();
    }

    /** The user's tokens that have not expired, the newest first. */
    public List<AccessToken> listOf(String user) {
        return graph.read(OF_USER, Map.of("userId", user)).stream().map(row -> AccessToken.of(row.row("token")))
                .filter(token -> !token.isOver(clock.now())).toList();
    }

    /** Revokes a token, if it is one of that user. */
    public boolean end(String user, String id) {
        return !graph.write(work -> work.run(END, Map.of("userId", user, "id", id))).isEmpty();
    }

    public void endAll(String user) {
        graph.write(work -> work.run(END_ALL, Map.of("userId", user)));
    }

    /** A token and the user it acts for. */
    public record Bearer(AccessToken token, User user) {
    }
}
