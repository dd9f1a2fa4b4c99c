// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.TestGraph;
import org.rawabit.security.MovableClock;
import org.rawabit.security.Role;
import org.rawabit.security.SecuritySettings;
import org.rawabit.security.SecuritySettings.SignInMode;
import org.rawabit.security.SignInClock;
import org.rawabit.security.TokenRight;
import org.rawabit.security.accounts.SecretBox;
import org.rawabit.security.accounts.User;

class SessionsIT {

    private static final CypherQuery ADD_USER = CypherQuery.of(Sessions.class, "add-user");
    private static final CypherQuery CHANGE_USER = CypherQuery.of(Sessions.class, "change-user");
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final MovableClock clock = new MovableClock();
    private final Sessions sessions = sessions();
    private final AccessTokens tokens = new AccessTokens(TestGraph.graph(), new SignInClock(clock));
    @TempDir
    private static Path data;

    private final User user = new User("u1", "nour", EnumSet.of(Role.ANALYST), null, "", false, false, false, null, null, 0, false, null, false);

    @BeforeEach
    void oneUser() {
        TestGraph.clear();
        TestGraph.graph().write(work -> work.run(ADD_USER, Map.of("id", user.id(), "name", user.name(), "properties",
                Map.of("password", "", "roles", List.of("ANALYST"), "locked", false, "passwordExpired", false, "factorRequired", false))));
    }

    @Test
    void aSessionThatIsUsedGoesOn() {
        String token = open();
        for (int n = 0; n < 10; n++) {
            clock.pass(IDLE.minusSeconds(1));
            assertThat(sessions.find(token)).isPresent();
        }
    }

    @Test
    void aSessionThatIsNotUsedEnds() {
        String token = open();

        clock.pass(IDLE);

        assertThat(sessions.find(token)).isEmpty();
        assertThat(sessions.listOf(user)).isEmpty();
    }

    @Test
    void toLookWhetherItGoesOnIsNoUse() {
        String token = open();
        for (int n = 0; n < 3; n++) {
            clock.pass(IDLE.dividedBy(4));
            assertThat(sessions.left(sessions.look(token).orElseThrow())).isEqualTo(IDLE.minus(IDLE.dividedBy(4).multipliedBy(n + 1)));
        }

        clock.pass(IDLE.dividedBy(4));

        assertThat(sessions.look(token)).isEmpty();
    }

    @Test
    void theProvidersTokenIsSealedInTheDatabase() {
        String token = sessions.beginAtProvider(user, "192.0.2.1", "", "header.claims.signature");

        assertThat(sessions.idToken(sessions.find(token).orElseThrow())).isEqualTo("header.claims.signature");
        assertThat(sessions.find(token).orElseThrow().idToken()).doesNotContain("claims");
        assertThat(sessions.idToken(sessions.find(open()).orElseThrow())).isNull();
    }

    @Test
    void aSessionEndsHoweverMuchItIsUsed() {
        String token = open();
        for (Duration past = Duration.ZERO; past.compareTo(LONGEST.minusMinutes(20)) < 0; past = past.plusMinutes(20)) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(sessions.find(token)).isPresent();
        }

        clock.pass(Duration.ofMinutes(20));

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void aSignInThatIsNotEndedIsGivenUp() {
        String token = sessions.begin(user, Stage.SECOND_FACTOR, "192.0.2.1", "");

        clock.pass(Duration.ofMinutes(10));

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void eachStageHasATokenOfItsOwn() {
        String before = sessions.begin(user, Stage.SECOND_FACTOR, "192.0.2.1", "");

        String after = sessions.advance(sessions.find(before).orElseThrow(), Stage.OPEN);

        assertThat(sessions.find(before)).isEmpty();
        assertThat(sessions.find(after)).hasValueSatisfying(session -> assertThat(session.isOpen()).isTrue());
    }

    @Test
    void theDatabaseDoesNotHoldTheToken() {
        String token = open();

        assertThat(sessions.listOf(user)).singleElement().satisfies(session -> assertThat(session.toString()).doesNotContain(token));
    }

    /** The process was ended, and started again. */
    @Test
    void aRestartKeepsSessions() {
        String token = open();

        assertThat(sessions().find(token)).isPresent();
    }

    @Test
    void allSessionsButOneCanBeEnded() {
        String here = open();
        String elsewhere = open();

        sessions.endAll(user.id(), sessions.find(here).orElseThrow().id());

        assertThat(sessions.find(elsewhere)).isEmpty();
        assertThat(sessions.find(here)).isPresent();
    }

    @Test
    void noOneElsesSessionCanBeEnded() {
        String token = open();

        assertThat(sessions.end("someone", sessions.find(token).orElseThrow().id())).isFalse();
        assertThat(sessions.find(token)).isPresent();
    }

    @Test
    void whoIsLockedHasNoSessionAndNoToken() {
        String session = open();
        String token = tokens.make(user, "script", TokenRight.READ, 1);

        TestGraph.graph().write(work -> work.run(CHANGE_USER, Map.of("id", user.id(), "properties", Map.of("locked", true))));

        assertThat(sessions.find(session)).isEmpty();
        assertThat(tokens.find(token)).isEmpty();
    }

    @Test
    void aTokenExpires() {
        String token = tokens.make(user, "script", TokenRight.READ, 1);
        clock.pass(Duration.ofDays(1).minusMillis(1));
        assertThat(tokens.find(token)).isPresent();

        clock.pass(Duration.ofMillis(1));

        assertThat(tokens.find(token)).isEmpty();
        assertThat(tokens.listOf(user.id())).isEmpty();
    }

    @Test
    void aTokenIsRevokedByItsUserAlone() {
        String token = tokens.make(user, "script", TokenRight.READ, 1);
        String id = tokens.find(token).orElseThrow().token().id();

        assertThat(tokens.end("someone", id)).isFalse();
        assertThat(tokens.end(user.id(), id)).isTrue();
        assertThat(tokens.find(token)).isEmpty();
    }

    private String open() {
        return sessions.begin(user, Stage.OPEN, "192.0.2.1", "");
    }

    private Sessions sessions() {
        return new Sessions(TestGraph.graph(), new SecuritySettings(SignInMode.REQUIRED, IDLE, LONGEST, 1200, List.of(), false, true), new SignInClock(clock),
                new SecretBox(data));
    }
}
