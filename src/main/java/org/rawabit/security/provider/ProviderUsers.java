// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.provider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rawabit.security.Agency;
import org.rawabit.security.Role;
import org.rawabit.security.accounts.Agencies;
import org.rawabit.security.accounts.User;
import org.rawabit.security.accounts.Users;
import org.springframework.stereotype.Component;

/** Users of the provider, as the database keeps them: without a password, and with what the provider said last. */
@Component
class ProviderUsers {

    private static final int SHORT_ID = 6;

    private final Users users;
    private final Agencies agencies;
    private final OidcSettings settings;

    ProviderUsers(Users users, Agencies agencies, OidcSettings settings) {
        this.agencies = agencies;
        this.users = users;
        this.settings = settings;
    }

    Optional<User> find(ProviderUser told) {
        return users.find(told.id());
    }

    /** The user with name, roles and agency as the provider tells them now. */
    User put(ProviderUser told) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("name", freeName(told));
        properties.put("roles", told.roles().stream().map(Role::name).sorted().toList());
        Agency agency = told.agencies().stream().flatMap(this::agencies).findFirst().orElse(null);
        properties.put("agency", agency == null ? null : agency.id());
        properties.put("head", agency != null && told.head());
        properties.put("provider", settings.issuer());
        return users.put(told.id(), properties);
    }

    /** That of this id, else the one of this name in one of the languages. */
    private Stream<Agency> agencies(String told) {
        List<Agency> named = agencies.list().stream().filter(agency -> isNamed(agency, told)).toList();
        return Stream.concat(agencies.find(told).stream(), named.size() == 1 ? named.stream() : Stream.empty());
    }

    private static boolean isNamed(Agency agency, String told) {
        return Stream.of(agency.name().en(), agency.name().ar(), agency.name().ckb()).anyMatch(told::equalsIgnoreCase);
    }

    /** The provider may give one name to two users, after one another at least. */
    private String freeName(ProviderUser told) {
        boolean taken = users.findByName(told.name()).filter(user -> !user.id().equals(told.id())).isPresent();
        return taken ? told.name() + "-" + told.id().substring(0, SHORT_ID) : told.name();
    }
}
