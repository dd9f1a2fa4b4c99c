// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.provider;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawabit.security.Role;
import org.rawabit.security.accounts.Accounts;
import org.rawabit.security.accounts.Secrets;

/**
 * What the provider says of a user, in our terms.
 *
 * @param id       of issuer and subject: neither names nor addresses change it
 * @param name     by which people know the user; it holds an @, which names of our own accounts do not
 * @param agencies that the user may be of, by id or name; the first that there is counts
 * @param head     whether the user heads it
 */
record ProviderUser(String id, String name, Set<Role> roles, List<String> agencies, boolean head) {

    private static final int ID_LENGTH = 32;
    private static final int NAME_LENGTH = 60;
    private static final String NOT_IN_NAMES = "[^\\p{L}\\p{M}\\p{N}._@+-]+";

    static ProviderUser of(Map<String, Object> claims, OidcSettings settings) {
        String issuer = Objects.requireNonNull(settings.issuer());
        String subject = String.valueOf(claims.get("sub"));
        String id = Secrets.hash("oidc " + issuer.length() + " " + issuer + " " + subject).substring(0, ID_LENGTH);
        List<String> told = Claim.texts(claims, settings.rolesClaim());
        List<String> agencies = settings.agencyClaim() == null ? List.of() : Claim.texts(claims, settings.agencyClaim());
        return new ProviderUser(id, name(claims, settings, id), roles(told, settings), agencies, settings.heads().stream().anyMatch(told::contains));
    }

    private static String name(Map<String, Object> claims, OidcSettings settings, String id) {
        String told = Claim.find(claims, settings.nameClaim()).filter(String.class::isInstance).map(String.class::cast).orElse(id);
        String plain = Accounts.folded(told).replaceAll(NOT_IN_NAMES, "-");
        String cut = plain.substring(0, plain.offsetByCodePoints(0, Math.min(NAME_LENGTH, plain.codePointCount(0, plain.length()))));
        return cut.contains("@") ? cut : cut + "@" + URI.create(Objects.requireNonNull(settings.issuer())).getHost();
    }

    private static Set<Role> roles(List<String> told, OidcSettings settings) {
        return settings.roles().entrySet().stream().filter(role -> role.getValue().stream().anyMatch(told::contains))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
