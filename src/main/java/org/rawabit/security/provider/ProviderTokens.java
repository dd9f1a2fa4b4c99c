// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.provider;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rawabit.graph.Refusal;
import org.rawabit.security.accounts.User;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Access tokens of the provider, with which programs ask. Whatever is wrong with one, it is none. */
@Component
public class ProviderTokens {

    private static final Pattern FORM = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");
    private static final int LONGEST = 16 * 1024;

    private final Provider provider;
    private final ProviderUsers users;

    ProviderTokens(Provider provider, ProviderUsers users) {
        this.provider = provider;
        this.users = users;
    }

    /** Who the token lets ask, with the roles that it tells. */
    public Optional<User> find(String token) {
        if (provider.settings().audience() == null || token.length() > LONGEST || !FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        return told(token).filter(told -> !told.roles().isEmpty()).map(this::user).filter(user -> !user.locked());
    }

    private Optional<ProviderUser> told(String token) {
        try {
            JwtDecoder programs = provider.get().programs();
            return Optional.of(ProviderUser.of(programs.decode(token).getClaims(), provider.settings()));
        } catch (JwtException | Refusal none) {
            return Optional.empty();
        }
    }

    /** An older token must not give back to the user's sessions what a later sign-in took away: its roles count for its request. */
    private User user(ProviderUser told) {
        return users.find(told).orElseGet(() -> users.put(told)).withRoles(told.roles());
    }
}
