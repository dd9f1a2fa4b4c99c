// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.provider;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** How tokens of the provider are checked: signed with a key of the provider's by an algorithm of key pairs, and made for us. */
final class TokenChecks {

    /** None that a public key could be used as a shared secret for, and not "none". */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512,
            JWSAlgorithm.PS256, JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);
    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int MOST_BYTES = 512 * 1024;
    /** What only tokens have that tell who signed in; they are not made for us to be asked with. */
    private static final Set<String> OF_SIGN_IN = Set.of("nonce", "at_hash", "c_hash");

    private TokenChecks() {
    }

    static JwtDecoder ofSignIn(ClientRegistration client, JWKSource<SecurityContext> keys, Clock clock) {
        OidcIdTokenValidator ours = new OidcIdTokenValidator(client);
        ours.setClock(clock);
        ours.setClockSkew(SKEW);
        return decoder(keys, List.of(ours, inTime(clock)));
    }

    static JwtDecoder ofPrograms(String issuer, String audience, JWKSource<SecurityContext> keys, Clock clock) {
        return decoder(keys, List.of(inTime(clock), new JwtIssuerValidator(issuer), TokenChecks::isForPrograms,
                token -> result(token.getAudience() != null && token.getAudience().contains(audience))));
    }

    /** It ends, says for whom it is, and is not one that tells who signed in. */
    private static OAuth2TokenValidatorResult isForPrograms(Jwt token) {
        String kind = token.getClaimAsString("typ");
        return result(token.getExpiresAt() != null && token.getSubject() != null && !token.getSubject().isBlank()
                && (kind == null || kind.equals("Bearer")) && OF_SIGN_IN.stream().noneMatch(token::hasClaim));
    }

    private static OAuth2TokenValidatorResult result(boolean right) {
        return right ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    /** The keys are fetched anew for one that is not known, but not for each of a flood of them. */
    static JWKSource<SecurityContext> keysAt(String address) {
        try {
            return JWKSourceBuilder.<SecurityContext>create(URI.create(address).toURL(),
                    new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES)).refreshAheadCache(false).build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("the provider's keys have no usable address: " + address, e);
        }
    }

    private static JwtDecoder decoder(JWKSource<SecurityContext> keys, List<OAuth2TokenValidator<Jwt>> validators) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWTClaimsSetVerifier((claims, context) -> { });
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(validators));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> inTime(Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        return times;
    }
}
