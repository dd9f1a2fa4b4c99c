// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import org.rawabit.security.ExerciseAccounts;
import org.rawabit.security.SecuritySettings;
import org.rawabit.security.accounts.User;
import org.rawabit.security.provider.Provider;
import org.springframework.stereotype.Component;

/** Whose users are let in as the program is set now: an account outlasts the settings by which it was made. */
@Component
class Welcome {

    private final SecuritySettings settings;
    private final Provider provider;
    private final ExerciseAccounts exercise;

    Welcome(SecuritySettings settings, Provider provider, ExerciseAccounts exercise) {
        this.settings = settings;
        this.provider = provider;
        this.exercise = exercise;
    }

    boolean lets(User user) {
        if (user.exercise()) {
            return exercise.list().stream().anyMatch(account -> ExerciseAccounts.id(account).equals(user.id()));
        }
        return user.provider() == null ? settings.localAccounts() : provider.isOf(user);
    }
}
