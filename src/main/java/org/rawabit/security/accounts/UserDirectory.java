// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.Agency;
import org.rawabit.security.Directory;
import org.springframework.stereotype.Component;

/** The directory of the local accounts. */
@Component
class UserDirectory implements Directory {

    private final Users users;
    private final Agencies agencies;

    UserDirectory(Users users, Agencies agencies) {
        this.users = users;
        this.agencies = agencies;
    }

    @Override
    public Optional<Person> findByName(String name) {
        return users.findByName(Accounts.folded(name)).map(UserDirectory::person);
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        return users.list().stream().filter(user -> ids.contains(user.id())).collect(Collectors.toMap(User::id, User::name));
    }

    @Override
    public List<Person> colleagues(@Nullable String agency) {
        return agency == null ? List.of() : users.listOf(agency).stream().map(UserDirectory::person).toList();
    }

    @Override
    public List<Agency> agencies() {
        return agencies.list();
    }

    @Override
    public Optional<Agency> findAgency(String id) {
        return agencies.find(id);
    }

    private static Person person(User user) {
        return new Person(user.id(), user.name());
    }
}
