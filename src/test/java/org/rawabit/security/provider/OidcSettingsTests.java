// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Role;
import org.rawabit.security.SecuritySettings;
import org.rawabit.security.SecuritySettings.SignInMode;
import org.rawabit.security.SecurityUnusable;

class OidcSettingsTests {

    private static final String ISSUER = "https://sso.example.org/realms/justice";
    private static final Map<Role, List<String>> ROLES = Map.of(Role.ANALYST, List.of("analysts"));

    @ParameterizedTest
    @ValueSource(strings = {"https://sso.example.org", ISSUER, "http://localhost:8081/realms/x", "http://127.0.0.1:8081"})
    void anIssuerIsAskedByTlsOrOnThisMachine(String issuer) {
        assertThat(settings(issuer, "rawabit", ROLES, null).isSet()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://sso.example.org", "https://sso.example.org?tenant=1", "https://sso.example.org#x", "sso.example.org", "ftp://localhost",
        "http://localhost.example.org"})
    void anyOtherIsRefused(String issuer) {
        assertThatThrownBy(() -> settings(issuer, "rawabit", ROLES, null))
                .hasMessage("rawabit.security.oidc.issuer must be an https address (http only on this machine)");
    }

    @Test
    void whatWouldLetNobodyInIsRefused() {
        assertThatThrownBy(() -> settings(ISSUER, null, ROLES, null)).hasMessage("rawabit.security.oidc.client-id is missing");
        assertThatThrownBy(() -> settings(ISSUER, "rawabit", Map.of(), null))
                .hasMessage("rawabit.security.oidc.roles maps no role: nobody could sign in by the provider");
        assertThatThrownBy(() -> provider(settings(null, null, Map.of(), null), false)).isInstanceOf(SecurityUnusable.class)
                .hasMessage("Nobody could sign in: set rawabit.security.oidc.issuer, or leave out rawabit.security.local-accounts=false.");
    }

    @Test
    void theClientItselfIsNoAudience() {
        assertThatThrownBy(() -> settings(ISSUER, "rawabit", ROLES, "rawabit")).hasMessageStartingWith("rawabit.security.oidc.audience must not be");
    }

    @Test
    void aSecretThatCannotBeReadIsToldAtTheStart() {
        OidcSettings settings = new OidcSettings(ISSUER, "rawabit", Path.of("no", "such", "file"), null, "openid", "name", "roles", ROLES, List.of(), null, null);

        assertThatThrownBy(() -> provider(settings, true)).isInstanceOf(SecurityUnusable.class)
                .hasMessageStartingWith("The client secret cannot be read from no/such/file");
    }

    @Test
    void theProgramStartsWithoutTheProvider() {
        Provider provider = provider(settings("http://127.0.0.1:1", "rawabit", ROLES, null), true);

        assertThat(provider.isSet()).isTrue();
        assertThatThrownBy(provider::get).isInstanceOfSatisfying(Refusal.class, away -> assertThat(away.code()).isEqualTo("PROVIDER_AWAY"));
        assertThatThrownBy(provider::get).isInstanceOf(Refusal.class);
    }

    private static Provider provider(OidcSettings settings, boolean localAccounts) {
        return new Provider(settings, new SecuritySettings(SignInMode.REQUIRED, Duration.ofMinutes(1), Duration.ofMinutes(1), 1, List.of(), false,
                localAccounts), Clock.systemUTC());
    }

    private static OidcSettings settings(@Nullable String issuer, @Nullable String client, Map<Role, List<String>> roles, @Nullable String audience) {
        return new OidcSettings(issuer, client, null, null, "openid", "name", "roles", roles, List.of(), null, audience);
    }
}
