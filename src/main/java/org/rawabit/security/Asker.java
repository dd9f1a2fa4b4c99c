// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param user   stable id of the user
 * @param roles  at the agency
 * @param agency id of the agency, or null for none
 * @param head   whether the asker heads that agency, and opens its cases
 */
public record Asker(String user, Set<Role> roles, @Nullable String agency, boolean head) {

    /** Whoever owns the data folder, at the command line or where sign-in is off. */
    public static final Asker LOCAL_OPERATOR = new Asker("local-operator", Set.of(), null);

    /** No one who is known: what the program does of its own where sign-in is required, as the warm-up. */
    public static final Asker NOBODY = new Asker("nobody", Set.of(), null);

    public Asker {
        roles = roles.stream().anyMatch(Role::isApart) ? roles.stream().filter(Role::isApart).collect(Collectors.toUnmodifiableSet())
                : Set.copyOf(roles);
    }

    /** One who heads no agency. */
    public Asker(String user, Set<Role> roles, @Nullable String agency) {
        this(user, roles, agency, false);
    }

    public boolean isLocalOperator() {
        return equals(LOCAL_OPERATOR);
    }

    /** Whether the asker manages users: an administrator, or the owner of the data folder. */
    public boolean managesUsers() {
        return isLocalOperator() || roles.contains(Role.ADMINISTRATOR);
    }
}
