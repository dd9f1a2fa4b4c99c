// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.provider;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sign-in provider, and what its claims mean here. A claim is named by itself or by a path through objects, such as
 * {@code realm_access.roles}.
 *
 * @param issuer           address of the provider as it names itself; without one there is none
 * @param clientId         name of this program at the provider
 * @param clientSecretFile file that holds the secret of that client
 * @param name             of the provider, for people
 * @param scopes           that are asked for, with spaces between
 * @param nameClaim        claim with the user's name
 * @param rolesClaim       claim with the user's roles at the provider
 * @param roles            for each role here, those at the provider that give it
 * @param heads            roles at the provider that make a user head of the agency
 * @param agencyClaim      claim with the id of the user's agency, or its name
 * @param audience         that a program's token must be made for; without one no tokens of the provider are accepted
 */
@ConfigurationProperties("rawabit.security.oidc")
public record OidcSettings(@Nullable String issuer, @Nullable String clientId, @Nullable Path clientSecretFile, @Nullable String name,
        @DefaultValue("openid profile") String scopes, @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("roles") String rolesClaim, @DefaultValue Map<Role, List<String>> roles,
        @DefaultValue List<String> heads, @Nullable String agencyClaim, @Nullable String audience) {

    private static final String PREFIX = "rawabit.security.oidc.";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public OidcSettings {
        if (issuer != null) {
            check(isSafe(URI.create(issuer)), "issuer must be an https address (http only on this machine)");
            check(clientId != null && !clientId.isBlank(), "client-id is missing");
            check(!roles.isEmpty(), "roles maps no role: nobody could sign in by the provider");
            check(!clientId.equals(audience), "audience must not be the client-id: a token that tells who signed in would open the door to programs");
        }
    }

    public boolean isSet() {
        return issuer != null;
    }

    private static boolean isSafe(URI address) {
        boolean here = address.getHost() != null && LOOPBACK.contains(address.getHost());
        return address.getHost() != null && address.getQuery() == null && address.getFragment() == null
                && ("https".equals(address.getScheme()) || here && "http".equals(address.getScheme()));
    }

    private static void check(boolean right, String sentence) {
        if (!right) {
            throw new IllegalArgumentException(PREFIX + sentence);
        }
    }
}
