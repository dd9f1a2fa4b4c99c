// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Row;
import org.rawabit.security.Asker;
import org.rawabit.security.Role;

/**
 * A person with an account.
 *
 * @param id              random, for ever
 * @param name            typed to sign in; folded
 * @param password        hash of it, or null where there is none
 * @param passwordExpired whether a new one is demanded at the next sign-in
 * @param factorRequired  whether a second factor must be set up
 * @param factorKey       the second factor's key, sealed; or null where there is none
 * @param newFactorKey    that of a second factor which is being set up, sealed; or null
 * @param recoveryCodes   how many are left
 * @param head            whether this one heads the agency
 * @param provider        issuer of the sign-in provider whose user this is; null for one of our own
 * @param exercise        whether it belongs to the training scenario, with a password that everyone may know
 */
public record User(String id, String name, Set<Role> roles, @Nullable String agency, @Nullable String password, boolean locked,
        boolean passwordExpired, boolean factorRequired, @Nullable String factorKey, @Nullable String newFactorKey,
        int recoveryCodes, boolean head, @Nullable String provider, boolean exercise) {

    public static User of(Row row) {
        return new User(row.string("id"), row.string("name"), roles(row), row.findString("agency").orElse(null),
                row.findString("password").orElse(null), row.bool("locked"), row.bool("passwordExpired"), row.bool("factorRequired"),
                row.findString("factorKey").orElse(null), row.findString("newFactorKey").orElse(null),
                row.strings("recoveryCodes").size(), row.has("head") && row.bool("head"), row.findString("provider").orElse(null),
                row.has("exercise"));
    }

    private static Set<Role> roles(Row row) {
        return row.strings("roles").stream().map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    public Asker asAsker() {
        return new Asker(id, roles, agency, head);
    }

    /** The same with roles that count for one request. */
    public User withRoles(Set<Role> others) {
        return new User(id, name, others, agency, password, locked, passwordExpired, factorRequired, factorKey, newFactorKey,
                recoveryCodes, head, provider, exercise);
    }

    /** Whether name, password and roles are ours to change. */
    public boolean isOurs() {
        return provider == null && !exercise;
    }

    public boolean hasFactor() {
        return factorKey != null;
    }

    /** Without what must reach no log. */
    @Override
    public String toString() {
        return "User " + id;
    }
}
