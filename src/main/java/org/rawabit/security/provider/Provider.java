// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.SecuritySettings;
import org.rawabit.security.SecurityUnusable;
import org.rawabit.security.accounts.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * The sign-in provider. What it says of itself is asked for when it is first needed, and again until it answers: the program
 * starts without it.
 */
@Component
public class Provider {

    /** Where the provider sends its users back to. */
    public static final String BACK = "/session/provider";
    static final String ID = "provider";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final OidcSettings settings;
    private final String secret;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Instant again = Instant.EPOCH;
    private volatile @Nullable Found found;

    Provider(OidcSettings settings, SecuritySettings security, Clock clock) {
        if (security.requiresSignIn() && !security.localAccounts() && !settings.isSet()) {
            throw new SecurityUnusable("Nobody could sign in: set rawabit.security.oidc.issuer, or leave out"
                    + " rawabit.security.local-accounts=false.", null);
        }
        this.settings = settings;
        this.secret = settings.isSet() ? ClientSecret.read(settings.clientSecretFile()) : "";
        this.clock = clock;
    }

    /** Whether there is one. */
    public boolean isSet() {
        return settings.isSet();
    }

    /** Its name for people; empty where the settings give none. */
    public String name() {
        return settings.name() == null ? "" : settings.name();
    }

    /** Whether the user is one of this provider. */
    public boolean isOf(User user) {
        return settings.isSet() && settings.issuer().equals(user.provider());
    }

    OidcSettings settings() {
        return settings;
    }

    /**
     * What it says of itself.
     *
     * @throws Refusal where it cannot be reached
     */
    Found get() {
        Found known = found;
        return known != null ? known : find();
    }

    /** One asks at a time and not again at once: strangers with made-up tokens must not have all threads wait for it. */
    private Found find() {
        if (clock.instant().isBefore(again) || !isMyTurn()) {
            throw new Refusal("PROVIDER_AWAY");
        }
        try {
            Found known = found;
            return known != null ? known : ask();
        } finally {
            asking.unlock();
        }
    }

    private boolean isMyTurn() {
        try {
            return asking.tryLock(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Found ask() {
        try {
            ClientRegistration client = client(Objects.requireNonNull(settings.issuer()), Objects.requireNonNull(settings.clientId()));
            JWKSource<SecurityContext> keys = TokenChecks.keysAt(client.getProviderDetails().getJwkSetUri());
            JwtDecoder programs = settings.audience() == null ? null
                    : TokenChecks.ofPrograms(settings.issuer(), settings.audience(), keys, clock);
            found = new Found(client, TokenChecks.ofSignIn(client, keys, clock), programs);
            return found;
        } catch (RuntimeException e) {
            again = clock.instant().plus(PAUSE);
            LOG.warn("The sign-in provider {} does not say where users sign in: {}", settings.issuer(), e.getMessage());
            throw new Refusal("PROVIDER_AWAY");
        }
    }

    private ClientRegistration client(String issuer, String clientId) {
        ClientRegistration.Builder client = ClientRegistrations.fromOidcIssuerLocation(issuer).registrationId(ID).clientId(clientId)
                .scope(settings.scopes().split("\\s+")).redirectUri("{baseUrl}" + BACK)
                .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build());
        return secret.isEmpty() ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build() : client.clientSecret(secret).build();
    }

    /**
     * What it says of itself.
     *
     * @param signIn   checks tokens that tell who signed in
     * @param programs checks tokens of programs; null where none are accepted
     */
    record Found(ClientRegistration client, JwtDecoder signIn, @Nullable JwtDecoder programs) {

        Optional<String> said(String name) {
            Map<String, Object> metadata = client.getProviderDetails().getConfigurationMetadata();
            return Optional.ofNullable(metadata.get(name)).map(String::valueOf);
        }
    }
}
