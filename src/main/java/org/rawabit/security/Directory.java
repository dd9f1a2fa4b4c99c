// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who and what can be named: a user by the exact name, those of an agency, the agencies. Never all users: such a list leaks. */
public interface Directory {

    /** The user of that name, as it is typed to sign in. */
    Optional<Person> findByName(String name);

    /** The names of these users by id; of those that there are. */
    Map<String, String> names(Collection<String> ids);

    /** The users of an agency that are not locked out, by name; none where it is null. */
    List<Person> colleagues(@Nullable String agency);

    /** All, by id. */
    List<Agency> agencies();

    Optional<Agency> findAgency(String id);

    /** A user, as colleagues know one. */
    record Person(String id, String name) {
    }
}
