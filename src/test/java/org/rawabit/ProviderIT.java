// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeyLengthException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rawabit.security.AgencyKind;
import org.rawabit.security.Role;
import org.rawabit.security.accounts.Accounts;
import org.rawabit.security.accounts.Agencies;
import org.rawabit.security.accounts.User;
import org.rawabit.security.accounts.Users;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Sign-in at a provider, and attacks on it, on the whole program. A real provider is asked in KeycloakBrowserIT. */
class ProviderIT {

    private static final String ME = "{me {name roles agency {name {en}} provider}}";
    private static final List<String> INVESTIGATORS = List.of("investigators");

    private static String agency;
    private static StubProvider provider;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void starts() {
        provider = new StubProvider();
        service = RunningService.start("--rawabit.security.sign-in=required", "--rawabit.security.oidc.issuer=" + provider.issuer(),
                "--rawabit.security.oidc.client-id=" + StubProvider.CLIENT, "--rawabit.security.oidc.audience=rawabit-programs",
                "--rawabit.security.oidc.roles-claim=access.roles", "--rawabit.security.oidc.agency-claim=agency",
                "--rawabit.security.oidc.roles.INVESTIGATOR=investigators,officers", "--rawabit.security.oidc.roles.INVESTIGATING_JUDGE=judges",
                "--rawabit.security.oidc.roles.ADMINISTRATOR=administrators", "--rawabit.security.oidc.roles.AUDITOR=auditors",
                "--rawabit.security.oidc.heads=officers");
        agency = service.getBean(Agencies.class).put(null, AgencyKind.DIRECTORATE, Arrays.asList("Directorate", null, null), "room 1").id();
    }

    @AfterAll
    static void ends() {
        service.close();
        provider.close();
    }

    @Test
    void aUserOfTheProviderSignsInWithNameRolesAndAgency() {
        Visitor user = new Visitor(service);
        URI asked = begin(user);

        assertThat(query(asked)).containsEntry("response_type", "code").containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", RunningService.address(service) + "session/provider").containsKeys("state", "nonce", "code_challenge");
        assertThat(arrive(user, provider.signIn(asked, claims("s1", "Sara", List.of("officers", "judges", "cooks"))))).isEmpty();
        assertThat(user.ask(ME).at("/data/me").toString()).isEqualTo("{\"name\":\"sara@localhost\","
                + "\"roles\":[\"INVESTIGATOR\",\"INVESTIGATING_JUDGE\"],\"agency\":{\"name\":{\"en\":\"Directorate\"}},\"provider\":\"" + provider.issuer() + "\"}");
        assertThat(user.ask("{me {head}}").at("/data/me/head").asBoolean()).isTrue();
        assertThat(user.ask("{mySessions {present}}").at("/data/mySessions")).hasSize(1);
    }

    @Test
    void rolesAreThoseOfTheLastSignInAndWithoutOneNothingStaysOpen() {
        Visitor before = open("s2", "rojin", INVESTIGATORS);
        open("s2", "rojin", List.of("judges"));
        assertThat(before.ask("{me {roles}}").at("/data/me/roles").toString()).isEqualTo("[\"INVESTIGATING_JUDGE\"]");

        Visitor after = new Visitor(service);
        String told = arrive(after, provider.signIn(begin(after), claims("s2", "rojin", List.of("cooks"))));

        assertThat(told).isEqualTo("The sign-in provider knows you, but gives you no role in this program. Ask whoever manages its users.");
        assertThat(before.code(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(after.code(ME)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void whoNeverHadARoleIsNotEvenListed() {
        Visitor user = new Visitor(service);

        assertThat(arrive(user, provider.signIn(begin(user), claims("s3", "nobody", List.of())))).startsWith("The sign-in provider knows you");
        assertThat(service.getBean(Users.class).list()).extracting(User::name).doesNotContain("nobody@localhost");
    }

    @Test
    void twoUsersOfOneNameAreTwoAndNeitherIsALocalOne() {
        service.getBean(Accounts.class).add("shilan", Set.of(Role.ADMINISTRATOR), null, false);
        open("s4", "shilan", INVESTIGATORS);
        open("s5", "shilan", INVESTIGATORS);

        assertThat(service.getBean(Users.class).list()).extracting(User::name).filteredOn(name -> name.startsWith("shilan"))
                .hasSize(3).contains("shilan", "shilan@localhost");
    }

    @Test
    void anAnswerThatComesAgainOrElsewhereOrWithAnotherStateIsNone() {
        Visitor user = new Visitor(service);
        Map<String, String> answer = provider.signIn(begin(user), claims("s6", "awat", INVESTIGATORS));

        assertThat(arrive(new Visitor(service), answer)).startsWith("The sign-in at the provider was not completed");
        assertThat(arrive(user, with(answer, "state", "made-up"))).startsWith("The sign-in at the provider was not completed");
        assertThat(arrive(user, answer)).startsWith("The sign-in at the provider was not completed");
        assertThat(user.code(ME)).isEqualTo("NOT_SIGNED_IN");

        Visitor again = new Visitor(service);
        Map<String, String> once = provider.signIn(begin(again), claims("s6", "awat", INVESTIGATORS));
        assertThat(arrive(again, once)).isEmpty();
        assertThat(arrive(again, once)).startsWith("The sign-in at the provider was not completed");
    }

    @Test
    void aTokenOfAnotherSignInIssuerAudienceOrKeyOpensNothing() {
        refused(Map.of("nonce", "of another sign-in"));
        refused(Map.of("iss", "https://evil.example"));
        refused(Map.of("aud", "another-program"));
        refused(Map.of("exp", Date.from(Instant.now().minusSeconds(120)), "iat", Date.from(Instant.now().minusSeconds(600))));
        Visitor user = new Visitor(service);
        assertThat(arrive(user, provider.signIn(begin(user), claims("s7", "kawa", INVESTIGATORS), StubProvider.newKey()))).isNotEmpty();
    }

    @Test
    void anAnswerOfAnotherProviderIsNotTakenToThisOne() {
        Visitor user = new Visitor(service);
        Map<String, String> mixed = with(provider.signIn(begin(user), claims("s8", "rezan", INVESTIGATORS)), "iss", "https://evil.example");
        assertThat(arrive(user, mixed)).isNotEmpty();

        Map<String, String> unnamed = new HashMap<>(provider.signIn(begin(user), claims("s8", "rezan", INVESTIGATORS)));
        unnamed.remove("iss");
        assertThat(arrive(user, unnamed)).isNotEmpty();
        assertThat(arrive(user, Map.of("error", "access_denied", "state", query(begin(user)).get("state"), "iss", provider.issuer()))).isNotEmpty();
        assertThat(user.code(ME)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void aSessionThatAnotherBroughtIsNotTheOneThatIsOpened() {
        String open = open("s9", "dilan", INVESTIGATORS).session();
        Visitor victim = new Visitor(service).bring(open);
        arrive(victim, provider.signIn(begin(victim), claims("s10", "hana", INVESTIGATORS)));

        assertThat(victim.session()).isNotEqualTo(open);
        assertThat(victim.ask(ME).at("/data/me/name").asString()).isEqualTo("hana@localhost");
        assertThat(new Visitor(service).bring(open).code(ME)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void nobodyElseSaysWhereToGoAfterwards() {
        Visitor user = new Visitor(service);
        Map<String, String> answer = provider.signIn(begin(user), claims("s11", "nali", INVESTIGATORS));
        Map<String, String> more = new HashMap<>(answer);
        more.putAll(Map.of("next", "https://evil.example", "redirect_uri", "https://evil.example"));

        assertThat(user.get(place(more)).headers().firstValue("Location")).contains("/sign-in.html");
        assertThat(query(begin(user, "?redirect_uri=https://evil.example&next=//evil.example")))
                .containsEntry("redirect_uri", RunningService.address(service) + "session/provider");
    }

    @Test
    void anAdministratorSeesAndLocksThemButDoesNotSetTheirPassword() {
        Visitor admin = open("s12", "berivan", List.of("administrators"));
        Visitor user = open("s13", "zana", INVESTIGATORS);
        String id = admin.ask("{users {id name provider}}").at("/data/users").valueStream()
                .filter(one -> one.at("/name").asString().equals("zana@localhost")).findFirst().orElseThrow().at("/id").asString();

        assertThat(admin.code("mutation {resetPassword(id: \"" + id + "\") {password}}")).isEqualTo("NOT_OUR_USER");
        assertThat(admin.code("mutation {changeUser(id: \"" + id + "\", roles: [], secondFactorRequired: false) {id}}")).isEqualTo("NOT_OUR_USER");
        assertThat(Visitor.code(user.post("session/password", Map.of("newPassword", "violet harbour ninety")))).isEqualTo("PASSWORD_WRONG");
        assertThat(Visitor.code(user.post("session/factor", Map.of()))).isEqualTo("NOT_OUR_USER");
        assertThat(user.code("mutation {addToken(name: \"script\") {token}}")).isEqualTo("TOKENS_OF_PROVIDER");
        admin.ask("mutation {lockUser(id: \"" + id + "\") {id}}");
        assertThat(user.code(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(arrive(user, provider.signIn(begin(user), claims("s13", "zana", INVESTIGATORS)))).startsWith("Your account is locked");
        assertThat(bearer(token(Map.of("sub", "s13"))).statusCode()).isEqualTo(401);
    }

    @Test
    void whoSignsOutIsLedToSignOutAtTheProvider() {
        Visitor user = open("s14", "lava", INVESTIGATORS);
        String session = user.session();
        URI next = URI.create(Visitor.json(user.post("session/end", Map.of("everywhere", false))).at("/next").asString());

        assertThat(next.toString()).startsWith(provider.issuer() + "/leave?");
        assertThat(query(next)).containsEntry("client_id", StubProvider.CLIENT).containsKey("id_token_hint");
        assertThat(java.net.URLDecoder.decode(query(next).get("post_logout_redirect_uri"), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(RunningService.address(service) + "sign-in.html");
        assertThat(new Visitor(service).bring(session).code(ME)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void whoSignsOutEverywhereIsOutEverywhere() {
        Visitor here = open("s17", "jwan", INVESTIGATORS);
        Visitor there = open("s17", "jwan", INVESTIGATORS);

        here.post("session/end", Map.of("everywhere", true));

        assertThat(List.of(here.code(ME), there.code(ME))).containsOnly("NOT_SIGNED_IN");
    }

    @Test
    void signInsRefusalsAndSignOutsAreRecorded() {
        Visitor user = open("s18", "sirwan", INVESTIGATORS);
        user.post("session/end", Map.of("everywhere", false));
        arrive(user, provider.signIn(begin(user), claims("s18", "sirwan", List.of("cooks"))));

        Visitor auditor = open("s19", "auditor", List.of("auditors"));

        assertThat(auditor.ask("{auditEntries(user: \"sirwan@localhost\") {entries {kind code}}}").at("/data/auditEntries/entries").toString())
                .isEqualTo("[{\"kind\":\"SIGN_IN_REFUSED\",\"code\":\"NO_ROLE\"},{\"kind\":\"SIGN_OUT\",\"code\":null},"
                        + "{\"kind\":\"SIGN_IN\",\"code\":null}]");
    }

    @Test
    void aProgramAsksWithATokenOfTheProvider() {
        String token = token(Map.of("sub", "s15", "preferred_username", "nightly"));

        assertThat(bearer(token).body()).startsWith("{\"data\":{\"me\":{\"name\":\"nightly@localhost\",\"roles\":[\"INVESTIGATOR\"]");
        assertThat(bearer(token).headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("rawabit-session"));
        assertThat(bearer(token, "mutation {addToken(name: \"more\") {token}}").body()).contains("TOKEN_READS_ONLY");
    }

    @Test
    void anOldTokenGivesNoRoleBackToTheUsersSessions() {
        String token = token(Map.of("sub", "s16", "preferred_username", "ako"));
        Visitor judge = open("s16", "ako", List.of("judges"));

        assertThat(bearer(token).body()).contains("[\"INVESTIGATOR\"]");
        assertThat(judge.ask("{me {roles}}").at("/data/me/roles").toString()).isEqualTo("[\"INVESTIGATING_JUDGE\"]");
    }

    @Test
    void whateverIsWrongWithATokenTheAnswerIsTheSame() throws Exception {
        List<String> wrong = List.of(
                new PlainJWT(new JWTClaimsSet.Builder().issuer(provider.issuer()).subject("s15").audience("rawabit-programs")
                        .claim("access", Map.of("roles", INVESTIGATORS)).expirationTime(Date.from(Instant.now().plusSeconds(300))).build()).serialize(),
                provider.sign(programs(Map.of()), JWSAlgorithm.HS256, withThePublicKey()),
                token(Map.of("iss", "https://evil.example")),
                token(Map.of("exp", Date.from(Instant.now().minusSeconds(60)))),
                token(Map.of("aud", "another-program")),
                token(Map.of("aud", List.of(StubProvider.CLIENT))),
                token(Map.of("nonce", "of a sign-in")),
                token(Map.of("typ", "ID")),
                token(Map.of("access", Map.of("roles", List.of("cooks")))),
                provider.sign(programs(Map.of()), StubProvider.newKey()),
                token(Map.of()).replaceAll("\\.[\\w-]+$", "."),
                token(Map.of()) + "x", "a.b.c", "a".repeat(4_000));
        HttpResponse<String> none = bearer("rawabit_unknown");

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(wrong).allSatisfy(token -> {
            assertThat(bearer(token).statusCode()).isEqualTo(401);
            assertThat(bearer(token).body()).isEqualTo(none.body());
            assertThat(bearer(token).headers().firstValue("WWW-Authenticate")).isEqualTo(none.headers().firstValue("WWW-Authenticate"));
        });
    }

    private static MACSigner withThePublicKey() throws KeyLengthException, com.nimbusds.jose.JOSEException {
        return new MACSigner(provider.key().toRSAPublicKey().getEncoded());
    }

    private static void refused(Map<String, ?> claims) {
        Visitor user = new Visitor(service);
        Map<String, Object> told = new HashMap<>(claims("s7", "kawa", INVESTIGATORS));
        told.putAll(claims);
        assertThat(arrive(user, provider.signIn(begin(user), told))).as("%s", claims).startsWith("The sign-in at the provider was not completed");
        assertThat(user.code(ME)).isEqualTo("NOT_SIGNED_IN");
    }

    private static Visitor open(String subject, String name, List<String> roles) {
        Visitor user = new Visitor(service);
        assertThat(arrive(user, provider.signIn(begin(user), claims(subject, name, roles)))).isEmpty();
        return user;
    }

    private static Map<String, Object> claims(String subject, String name, List<String> roles) {
        return Map.of("sub", subject, "preferred_username", name, "access", Map.of("roles", roles), "agency", agency);
    }

    private static String token(Map<String, ?> claims) {
        return provider.sign(programs(claims), provider.key());
    }

    private static Map<String, Object> programs(Map<String, ?> claims) {
        Map<String, Object> told = new HashMap<>(claims("s15", "nightly", INVESTIGATORS));
        told.put("aud", "rawabit-programs");
        told.putAll(claims);
        return told;
    }

    private static URI begin(Visitor visitor) {
        return begin(visitor, "");
    }

    private static URI begin(Visitor visitor, String more) {
        return URI.create(visitor.get("session/provider/begin" + more).headers().firstValue("Location").orElseThrow());
    }

    /** Comes back from the provider; what the sign-in page says, empty where the user is in. */
    private static String arrive(Visitor visitor, Map<String, String> answer) {
        assertThat(visitor.get(place(answer)).headers().firstValue("Location")).contains("/sign-in.html");
        return Visitor.json(visitor.read("session")).at("/told").asString("");
    }

    private static String place(Map<String, String> answer) {
        return "session/provider?" + answer.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("&"));
    }

    private static Map<String, String> with(Map<String, String> answer, String name, String value) {
        Map<String, String> other = new HashMap<>(answer);
        other.put(name, value);
        return other;
    }

    private static Map<String, String> query(URI address) {
        return UriComponentsBuilder.fromUri(address).build().getQueryParams().toSingleValueMap();
    }

    private static HttpResponse<String> bearer(String token) {
        return bearer(token, "{me {name roles}}");
    }

    private static HttpResponse<String> bearer(String token, String query) {
        return RunningService.send(HttpRequest.newBuilder(URI.create(RunningService.address(service) + "graphql"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", query)))).build());
    }
}
