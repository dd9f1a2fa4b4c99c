// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.security.Role;

class ProviderUserTests {

    private static final String ISSUER = "https://sso.example.org/realms/justice";

    @ParameterizedTest
    @CsvSource({"roles, ANALYST", "realm_access.roles, INVESTIGATOR", "https://example.org/roles, PROSECUTOR", "resource.my.client.roles, AUDITOR"})
    void rolesAreFoundByPathOrByAClaimsOwnName(String path, Role role) {
        Map<String, Object> claims = Map.of("sub", "1", "roles", List.of("a"), "realm_access", Map.of("roles", List.of("i", 7)),
                "https://example.org/roles", "p", "resource", Map.of("my.client", Map.of("roles", List.of("u"))));

        assertThat(user(claims, path).roles()).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource({"roles", "realm_access", "realm_access.roles.more", "none"})
    void whatIsNoListOfTextsGivesNoRole(String path) {
        assertThat(user(Map.of("sub", "1", "roles", Map.of("a", true), "realm_access", Map.of("roles", 7)), path).roles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Nour, nour@sso.example.org", "nour@example.org, nour@example.org", "نور حسن, نور-حسن@sso.example.org",
        "'a<script>b', a-script-b@sso.example.org"})
    void aNameHoldsAnAtAndNothingThatNamesDoNot(String told, String name) {
        assertThat(user(Map.of("sub", "1", "preferred_username", told), "roles").name()).isEqualTo(name);
    }

    @Test
    void withoutANameTheIdIsOne() {
        ProviderUser user = user(Map.of("sub", "1"), "roles");

        assertThat(user.name()).isEqualTo(user.id() + "@sso.example.org");
    }

    @Test
    void theIdIsOfIssuerAndSubjectAlone() {
        Map<String, Object> other = new HashMap<>(Map.of("sub", "1", "preferred_username", "other", "iss", "https://evil.example"));

        assertThat(user(Map.of("sub", "1"), "roles").id()).isEqualTo(user(other, "roles").id()).matches("[0-9a-f]{32}")
                .isNotEqualTo(user(Map.of("sub", "2"), "roles").id());
    }

    private static ProviderUser user(Map<String, Object> claims, String rolesClaim) {
        return ProviderUser.of(claims, new OidcSettings(ISSUER, "rawabit", null, null, "openid", "preferred_username", rolesClaim,
                Map.of(Role.ANALYST, List.of("a"), Role.INVESTIGATOR, List.of("i"), Role.PROSECUTOR, List.of("p"), Role.AUDITOR, List.of("u")),
                List.of(), null, null));
    }
}
