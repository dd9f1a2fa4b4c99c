// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.graph.Graph;
import org.rawabit.security.Role;
import org.rawabit.security.SignInClock;
import org.rawabit.security.accounts.Accounts;
import org.rawabit.security.accounts.Users;
import org.rawabit.security.sessions.AccessTokens;
import org.rawabit.security.TokenRight;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Attacks on the sign-in, on the whole program. The table in docs/operating/security.md says what each row shows. */
class SignInIT {

    private static final String PASSWORD = "copper lantern seventeen";
    private static final String ME = "{me {name roles}}";

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void starts() {
        service = RunningService.closed();
    }

    @Test
    void theFirstAdministratorChoosesAPasswordAndTheFileIsGone() throws Exception {
        Path file = Path.of(service.getEnvironment().getProperty("rawabit.data"), "keys", "first-administrator");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        String generated = Files.readString(file).lines().skip(1).findFirst().orElseThrow().replace("password: ", "");
        Visitor admin = new Visitor(service);

        assertThat(admin.signIn("admin", generated)).isEqualTo("NEW_PASSWORD");
        assertThat(admin.code(ME)).isEqualTo("SIGN_IN_STEP");
        assertThat(Visitor.code(admin.post("session/password", Map.of("newPassword", "passwordpassword")))).isEqualTo("PASSWORD_WEAK");
        assertThat(Visitor.code(admin.post("session/password", Map.of("newPassword", generated)))).isEqualTo("PASSWORD_SAME");
        assertThat(admin.choosePassword(PASSWORD)).isEqualTo("OPEN");

        assertThat(file).doesNotExist();
        assertThat(admin.ask(ME).at("/data/me").toString()).isEqualTo("{\"name\":\"admin\",\"roles\":[\"ADMINISTRATOR\"]}");
        assertThat(new Visitor(service).signIn("admin", generated)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "index.html", "main.js", "graphql", "graphiql", "graphiql/index.html", "webjars/d3/7.9.0/dist/d3.min.js", "error",
        "canvas/index.js", "api/questions.js"})
    void aStrangerIsLedToTheSignInPage(String place) {
        HttpResponse<String> answer = new Visitor(service).get(place);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in.html");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-in.html", "sign-in/page.js", "styles/10-tokens.css", "i18n/ckb.json", "health"})
    void theSignInPageIsServed(String place) {
        assertThat(new Visitor(service).get(place).statusCode()).isEqualTo(200);
    }

    @Test
    void aStrangersQuestionIsNotAnswered() {
        assertThat(new Visitor(service).post("graphql", Map.of("query", ME)).statusCode()).isEqualTo(401);
        assertThat(new Visitor(service).code("{__schema {types {name}}}")).isEqualTo("NOT_SIGNED_IN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?next=//evil.example/", "?continue=https://evil.example", "index.html?redirect=evil.example"})
    void nobodyElseSaysWhereToGoAfterwards(String place) {
        assertThat(new Visitor(service).get(place).headers().firstValue("Location")).contains("/sign-in.html");
    }

    @Test
    void unknownUserAndWrongPasswordAreAnsweredAlike() {
        String known = add("layla", Set.of()).password();
        HttpResponse<String> wrong = new Visitor(service).post("session", Map.of("user", "layla", "password", "x" + known));
        HttpResponse<String> unknown = new Visitor(service).post("session", Map.of("user", "no-one", "password", known));

        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body()).contains("SIGN_IN_FAILED");
    }

    @Test
    void guessingIsSlowedEvenForWhoComesUponThePassword() {
        String password = add("hiwa", Set.of()).password();
        Visitor guesser = new Visitor(service);
        for (int n = 0; n < 5; n++) {
            assertThat(guesser.signIn("hiwa", "guess" + n)).isEmpty();
        }

        HttpResponse<String> answer = guesser.post("session", Map.of("user", "hiwa", "password", password));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Visitor.code(answer)).isEqualTo("SIGN_IN_LATER");
    }

    @Test
    void aSessionThatAnotherBroughtIsNotTheOneThatIsOpened() {
        String password = add("rana", Set.of()).password();
        Visitor victim = new Visitor(service).bring("chosen-by-another");
        victim.signIn("rana", password);
        String halfway = victim.session();
        victim.choosePassword(PASSWORD);

        assertThat(halfway).isNotEqualTo("chosen-by-another");
        assertThat(victim.session()).isNotEqualTo(halfway);
        assertThat(new Visitor(service).bring(halfway).code(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(new Visitor(service).bring("chosen-by-another").code(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(victim.code(ME)).isEmpty();
    }

    @Test
    void theCookieIsUnseenByScriptsAndSentByOurPagesAlone() {
        String password = add("karim", Set.of()).password();

        assertThat(new Visitor(service).post("session", Map.of("user", "karim", "password", password)).headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("rawabit-session=").contains("HttpOnly", "SameSite=Strict", "Path=/"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @Test
    void aPageFromElsewhereChangesNothing() {
        Visitor user = open("sara", Set.of());

        assertThat(Visitor.code(user.forge("graphql", Map.of("query", "mutation {signOutEverywhere}")))).isEqualTo("PAGE_TOKEN_MISSING");
        assertThat(user.forge("session", Map.of("user", "sara", "password", PASSWORD)).statusCode()).isEqualTo(403);
        assertThat(user.code(ME)).isEmpty();
        String own = user.request("graphql").build().headers().firstValue("Cookie").orElseThrow();
        HttpRequest mixed = HttpRequest.newBuilder(URI.create(RunningService.address(service) + "graphql")).header("Content-Type", "application/json")
                .header("Cookie", own).header("X-XSRF-TOKEN", "made-up").POST(BodyPublishers.ofString("{\"query\":\"{me{name}}\"}")).build();
        assertThat(RunningService.send(mixed).statusCode()).isEqualTo(403);
    }

    @Test
    void aCodeOfTheSecondFactorSignsInOnce() {
        Visitor user = open("dana", Set.of());
        String key = Visitor.json(user.post("session/factor", Map.of("password", PASSWORD))).at("/key").asString();
        Instant now = Instant.now();
        List<String> recovery = Visitor.json(user.post("session/factor/confirmation", Map.of("code", code(key, now)))).at("/recoveryCodes")
                .valueStream().map(one -> one.asString()).toList();
        String next = code(key, now.plusSeconds(30));

        Visitor again = new Visitor(service);
        assertThat(again.signIn("dana", PASSWORD)).isEqualTo("SECOND_FACTOR");
        assertThat(again.code(ME)).isEqualTo("SIGN_IN_STEP");
        assertThat(again.get("").headers().firstValue("Location")).contains("/sign-in.html");
        assertThat(step(again, code(key, now))).isEqualTo("CODE_WRONG");
        assertThat(step(again, next)).isEqualTo("OPEN");

        Visitor replaying = new Visitor(service);
        replaying.signIn("dana", PASSWORD);
        assertThat(step(replaying, next)).isEqualTo("CODE_WRONG");
        assertThat(step(replaying, recovery.get(0))).isEqualTo("OPEN");
    }

    @Test
    void aNewSecondFactorNeedsThePassword() {
        Visitor user = open("azad", Set.of());

        assertThat(Visitor.code(user.post("session/factor", Map.of()))).isEqualTo("PASSWORD_WRONG");
        assertThat(Visitor.code(user.post("session/password", Map.of("newPassword", "violet harbour ninety"))))
                .isEqualTo("PASSWORD_WRONG");
    }

    @Test
    void whoMustHaveASecondFactorSetsOneUpFirst() {
        String password = service.getBean(Accounts.class).add("shirin", Set.of(), null, true).password();
        Visitor user = new Visitor(service);
        user.signIn("shirin", password);

        assertThat(user.choosePassword(PASSWORD)).isEqualTo("NEW_FACTOR");
        assertThat(user.code(ME)).isEqualTo("SIGN_IN_STEP");
        String key = Visitor.json(user.post("session/factor", Map.of())).at("/key").asString();
        assertThat(Visitor.json(user.post("session/factor/confirmation", Map.of("code", code(key, Instant.now())))).at("/step").asString())
                .isEqualTo("OPEN");
    }

    @Test
    void aTokenAsksAndChangesNothingAndMakesNoSession() {
        Visitor user = open("yusuf", Set.of());
        String token = user.ask("mutation {addToken(name: \"script\") {token}}").at("/data/addToken/token").asString();

        HttpResponse<String> answer = bearer(token, ME);

        assertThat(answer.body()).isEqualTo("{\"data\":{\"me\":{\"name\":\"yusuf\",\"roles\":[]}}}");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("rawabit-session"));
        assertThat(Visitor.code(bearer(token, "mutation {signOutEverywhere}"))).isEqualTo("TOKEN_READS_ONLY");
        assertThat(Visitor.code(bearer(token, "mutation {addToken(name: \"more\") {token}}"))).isEqualTo("TOKEN_READS_ONLY");
        assertThat(Visitor.code(bearer(token, "{mySessions {id}}"))).isEqualTo("NOT_ALLOWED");
        assertThat(RunningService.send(HttpRequest.newBuilder(URI.create(RunningService.address(service))).header("Authorization", "Bearer " + token)
                .build()).statusCode()).isEqualTo(403);
    }

    @Test
    void expiredForeignRevokedAndOtherTokensAreNone() {
        Visitor user = open("mina", Set.of());
        var owner = service.getBean(Users.class).findByName("mina").orElseThrow();
        Clock past = Clock.offset(Clock.systemUTC(), Duration.ofDays(-2));
        String expired = new AccessTokens(service.getBean(Graph.class), new SignInClock(past)).make(owner, "old", TokenRight.READ, 1);
        String forImports = service.getBean(AccessTokens.class).make(owner, "files", TokenRight.IMPORT, 1);
        String revoked = user.ask("mutation {addToken(name: \"script\") {token}}").at("/data/addToken/token").asString();
        String id = user.ask("{myTokens {id name}}").at("/data/myTokens").valueStream().filter(one -> one.at("/name").asString().equals("script"))
                .findFirst().orElseThrow().at("/id").asString();
        user.ask("mutation {revokeToken(id: \"" + id + "\")}");

        assertThat(List.of(expired, revoked, "rawabit_" + "A".repeat(43), id, user.session()))
                .allSatisfy(token -> assertThat(bearer(token, ME).statusCode()).isEqualTo(401));
        assertThat(bearer(forImports, ME).statusCode()).isEqualTo(403);
        assertThat(bearer("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.", ME).statusCode()).isEqualTo(401);
    }

    @Test
    void theOwnersDoorAsksForTheOwnersToken() {
        HttpRequest.Builder knock = HttpRequest.newBuilder(URI.create(RunningService.address(service) + "control/backup"))
                .header("Content-Type", "text/plain").POST(BodyPublishers.ofString("anywhere"));

        assertThat(RunningService.send(knock.build()).body()).isEqualTo("This is for the owner of the data folder only.");
        assertThat(RunningService.send(knock.header("Authorization", "Bearer made-up").build()).statusCode()).isEqualTo(403);
    }

    @Test
    void whoSignsOutIsOut() {
        Visitor here = open("bilal", Set.of());
        Visitor there = new Visitor(service);
        there.signIn("bilal", PASSWORD);
        String session = here.session();

        assertThat(here.ask("{mySessions {present address}}").at("/data/mySessions")).hasSize(2);
        assertThat(here.ask("mutation {signOut}").at("/data/signOut").asBoolean()).isTrue();
        assertThat(new Visitor(service).bring(session).code(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(there.code(ME)).isEmpty();
        there.ask("mutation {signOutEverywhere}");
        assertThat(there.code(ME)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void noOneButAnAdministratorLearnsWhoExists() {
        Visitor analyst = open("zaynab", Set.of(Role.ANALYST));
        String there = service.getBean(Users.class).findByName("zaynab").orElseThrow().id();

        assertThat(analyst.code("{users {name}}")).isEqualTo("NOT_ALLOWED");
        assertThat(analyst.ask("mutation {resetPassword(id: \"" + there + "\") {password}}"))
                .isEqualTo(analyst.ask("mutation {resetPassword(id: \"none\") {password}}"));
        assertThat(analyst.code("mutation {addUser(name: \"zaynab\", roles: []) {password}}")).isEqualTo("NOT_ALLOWED");
        assertThat(analyst.code("mutation {lockUser(id: \"" + there + "\") {id}}")).isEqualTo("NOT_ALLOWED");
        assertThat(analyst.code("mutation {changeUser(id: \"" + there + "\", roles: [ADMINISTRATOR], secondFactorRequired: false) {id}}"))
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void anAdministratorLocksAndResets() {
        Visitor admin = open("shero", Set.of(Role.ADMINISTRATOR));
        Visitor user = open("tara", Set.of());
        String id = service.getBean(Users.class).findByName("tara").orElseThrow().id();

        assertThat(admin.ask("mutation {lockUser(id: \"" + id + "\") {locked}}").at("/data/lockUser/locked").asBoolean()).isTrue();
        assertThat(user.code(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(new Visitor(service).signIn("tara", PASSWORD)).isEmpty();
        admin.ask("mutation {lockUser(id: \"" + id + "\", locked: false) {locked}}");
        String reset = admin.ask("mutation {resetPassword(id: \"" + id + "\") {password}}").at("/data/resetPassword/password").asString();
        assertThat(new Visitor(service).signIn("tara", reset)).isEqualTo("NEW_PASSWORD");
    }

    private static Accounts.NewPassword add(String name, Set<Role> roles) {
        return service.getBean(Accounts.class).add(name, roles, null, false);
    }

    private static Visitor open(String name, Set<Role> roles) {
        Visitor visitor = new Visitor(service);
        visitor.signIn(name, add(name, roles).password());
        assertThat(visitor.choosePassword(PASSWORD)).isEqualTo("OPEN");
        return visitor;
    }

    private static String step(Visitor visitor, String code) {
        HttpResponse<String> answer = visitor.post("session/code", Map.of("code", code));
        return answer.statusCode() == 200 ? Visitor.json(answer).at("/step").asString() : Visitor.code(answer);
    }

    private static HttpResponse<String> bearer(String token, String query) {
        return RunningService.send(HttpRequest.newBuilder(URI.create(RunningService.address(service) + "graphql"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", query)))).build());
    }

    static String code(String key, Instant at) {
        try {
            byte[] bytes = new org.apache.commons.codec.binary.Base32().decode(key.replace(" ", ""));
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(new SecretKeySpec(bytes, "HmacSHA1"), at);
        } catch (java.security.InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
