// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A sign-in provider that also does what a real one never would: it says whatever a test has it say. */
final class StubProvider implements AutoCloseable {

    static final String CLIENT = "rawabit";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final Map<String, Given> given = new ConcurrentHashMap<>();

    StubProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", this::token);
        server.start();
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").algorithm(new Algorithm("RS256")).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    RSAKey key() {
        return key;
    }

    /** The user signs in there: what the browser is sent back with. The claims are told beside the usual ones, or instead of them. */
    Map<String, String> signIn(URI asked, Map<String, ?> claims) {
        return signIn(asked, claims, key);
    }

    Map<String, String> signIn(URI asked, Map<String, ?> claims, RSAKey signedBy) {
        Map<String, String> query = UriComponentsBuilder.fromUri(asked).build().getQueryParams().toSingleValueMap();
        String code = UUID.randomUUID().toString();
        Map<String, Object> told = new HashMap<>(Map.of("aud", CLIENT, "nonce", query.get("nonce")));
        told.putAll(claims);
        given.put(code, new Given(query.get("code_challenge"), sign(told, signedBy)));
        return Map.of("code", code, "state", query.get("state"), "iss", issuer());
    }

    /** A token of the provider; claims are told beside the usual ones, or instead of them. */
    String sign(Map<String, ?> claims, RSAKey by) {
        try {
            return sign(claims, JWSAlgorithm.RS256, new RSASSASigner(by));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String sign(Map<String, ?> claims, JWSAlgorithm algorithm, JWSSigner signer) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder told = new JWTClaimsSet.Builder().issuer(issuer()).subject("subject").issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        claims.forEach(told::claim);
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("one").type(JOSEObjectType.JWT).build(), told.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> metadata() {
        return Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/ask", "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys", "end_session_endpoint", issuer() + "/leave", "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"), "id_token_signing_alg_values_supported", List.of("RS256"),
                "authorization_response_iss_parameter_supported", true);
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> asked = UriComponentsBuilder.fromUriString("?" + form).build().getQueryParams().toSingleValueMap();
        Given known = given.remove(asked.getOrDefault("code", ""));
        if (known == null || !known.challenge().equals(challenge(asked.getOrDefault("code_verifier", "")))) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
        } else {
            answer(exchange, 200, Map.of("access_token", "not looked at", "token_type", "Bearer", "expires_in", 300, "id_token", known.idToken()));
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] text = JsonMapper.shared().writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    private record Given(String challenge, String idToken) {
    }
}
