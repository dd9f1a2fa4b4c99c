// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rawabit.security.ExerciseAccounts;
import org.rawabit.security.Role;
import org.rawabit.security.accounts.Accounts;
import org.rawabit.security.accounts.Users;
import org.springframework.context.ConfigurableApplicationContext;

/** The way to a new password by both codes, and what is tried on it; and the accounts that everyone may know the password of. */
class ForgottenPasswordIT {

    private static final String PASSWORD = "copper lantern seventeen";
    private static final String ME = "{me {name}}";

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void starts() {
        service = RunningService.start("--rawabit.security.sign-in=required");
    }

    @AfterAll
    static void ends() {
        service.close();
    }

    @Test
    void bothCodesLeadToANewPasswordAndEndAllThatWasOpen() {
        User user = User.withFactor("dana");
        String token = user.visitor().ask("mutation {addToken(name: \"script\") {token}}").at("/data/addToken/token").asString();
        assertThat(token).isNotEmpty();
        Visitor forgetful = new Visitor(service);

        assertThat(step(forgetful, "Dana", user.nextCode(), user.recovery())).isEqualTo("NEW_PASSWORD");
        assertThat(forgetful.code(ME)).isEqualTo("SIGN_IN_STEP");
        assertThat(user.visitor().code(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(forgetful.choosePassword("violet harbour ninety")).isEqualTo("OPEN");
        assertThat(forgetful.ask("{myTokens {id}}").at("/data/myTokens")).isEmpty();
        assertThat(new Visitor(service).signIn("dana", PASSWORD)).isEmpty();
        assertThat(step(new Visitor(service), "dana", user.nextCode(), user.recovery())).isEqualTo("RECOVERY_FAILED");
    }

    @Test
    void whateverIsWrongTheAnswerIsTheSameAndNothingIsUsedUp() {
        User user = User.withFactor("rana");
        User locked = User.withFactor("lana");
        service.getBean(Accounts.class).add("bare", Set.of(), null, false);
        Accounts accounts = service.getBean(Accounts.class);
        accounts.lock(service.getBean(Users.class).findByName("lana").orElseThrow(), true);
        HttpResponse<String> none = ask(new Visitor(service), "no-one", user.nextCode(), user.recovery());

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(List.of(ask(new Visitor(service), "bare", user.nextCode(), user.recovery()),
                ask(new Visitor(service), "lana", locked.nextCode(), locked.recovery()),
                ask(new Visitor(service), "rana", "000000", user.recovery()),
                ask(new Visitor(service), "rana", user.recovery(), user.recovery()),
                ask(new Visitor(service), "rana", user.nextCode(), "not-one-of-them")))
                .allSatisfy(answer -> assertThat(answer.statusCode() + answer.body()).isEqualTo(none.statusCode() + none.body()));
        assertThat(step(new Visitor(service), "rana", user.nextCode(), user.recovery())).isEqualTo("NEW_PASSWORD");
    }

    @Test
    void guessingIsSlowedWhetherOrNotThereIsSuchAUser() {
        User user = User.withFactor("hiwa");
        for (String name : List.of("hiwa", "nobody-here")) {
            for (int n = 0; n < 5; n++) {
                assertThat(step(new Visitor(service), name, "00000" + n, user.recovery())).isEqualTo("RECOVERY_FAILED");
            }
            assertThat(ask(new Visitor(service), name, user.nextCode(), user.recovery()).statusCode()).isEqualTo(429);
        }
    }

    /** A folder that once held the exercise is served in earnest. */
    @Test
    void anAccountOfTheExerciseIsLetInOnlyWhileTheExerciseIsServed() {
        ExerciseAccounts exercise = service.getBean(ExerciseAccounts.class);
        var account = new ExerciseAccounts.Account("exercise-analyst", "analyst in training", Role.ANALYST);
        exercise.open(List.of(account));
        Visitor trainee = new Visitor(service);
        assertThat(Visitor.json(trainee.read("session")).at("/exercise/0/name").asString()).isEqualTo("exercise-analyst");
        assertThat(trainee.signIn("exercise-analyst", "analyst in training")).isEqualTo("OPEN");
        assertThat(Visitor.code(trainee.post("session/factor", Map.of("password", "analyst in training")))).isEqualTo("NOT_OUR_USER");
        assertThat(Visitor.code(trainee.post("session/password", Map.of("password", "analyst in training", "newPassword", PASSWORD))))
                .isEqualTo("NOT_OUR_USER");

        exercise.open(List.of());

        assertThat(trainee.code(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(new Visitor(service).signIn("exercise-analyst", "analyst in training")).isEmpty();
        assertThat(Visitor.json(new Visitor(service).read("session")).at("/exercise")).isEmpty();
    }

    private static String step(Visitor visitor, String name, String code, String recovery) {
        HttpResponse<String> answer = ask(visitor, name, code, recovery);
        return answer.statusCode() == 200 ? Visitor.json(answer).at("/step").asString() : Visitor.code(answer);
    }

    private static HttpResponse<String> ask(Visitor visitor, String name, String code, String recovery) {
        return visitor.post("session/forgotten", Map.of("user", name, "code", code, "recovery", recovery));
    }

    /** A user with a second factor, and with a session that is open. */
    private record User(Visitor visitor, String key, String recovery, Instant set) {

        static User withFactor(String name) {
            Visitor visitor = new Visitor(service);
            visitor.signIn(name, service.getBean(Accounts.class).add(name, Set.of(), null, false).password());
            visitor.choosePassword(PASSWORD);
            String key = Visitor.json(visitor.post("session/factor", Map.of("password", PASSWORD))).at("/key").asString();
            Instant now = Instant.now();
            String recovery = Visitor.json(visitor.post("session/factor/confirmation", Map.of("code", SignInIT.code(key, now))))
                    .at("/recoveryCodes/0").asString();
            return new User(visitor, key, recovery, now);
        }

        /** The code after the one by which the factor was set up, accepted already as clocks differ. */
        String nextCode() {
            return SignInIT.code(key, set.plusSeconds(30));
        }
    }
}
