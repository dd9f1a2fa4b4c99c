// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import java.util.List;

/**
 * Accounts of the training scenario, whose passwords everyone may know. They are there while that scenario is served, and can
 * sign in only then.
 */
public interface ExerciseAccounts {

    /** Makes these accounts the ones that there are; they can sign in from now on. */
    void open(List<Account> accounts);

    /** Those that can sign in now. */
    List<Account> list();

    /** Id of the user of such an account, the same at each start. */
    static String id(Account account) {
        return "exercise-" + account.name();
    }

    /**
     * An account.
     *
     * @param name to sign in by; the sign-in page has a line for each on what it may see
     */
    record Account(String name, String password, Role role) {
    }
}
