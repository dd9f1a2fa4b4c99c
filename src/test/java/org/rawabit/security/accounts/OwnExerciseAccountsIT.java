// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rawabit.graph.TestGraph;
import org.rawabit.security.ExerciseAccounts.Account;
import org.rawabit.security.Role;

class OwnExerciseAccountsIT {

    private static final List<Account> ACCOUNTS = List.of(new Account("exercise-auditor", "auditor in training", Role.AUDITOR));

    private final Users users = new Users(TestGraph.graph());
    private final Passwords passwords = new Passwords();

    @BeforeEach
    void clear() {
        TestGraph.clear();
    }

    @Test
    void aRestartKeepsIdAndPassword() {
        new OwnExerciseAccounts(users, passwords).open(ACCOUNTS);
        User before = users.list().get(0);

        new OwnExerciseAccounts(users, passwords).open(ACCOUNTS);

        assertThat(users.list()).containsExactly(before);
        assertThat(before.roles()).containsExactly(Role.AUDITOR);
    }

    @Test
    void aFolderThatHeldTheExerciseKeepsNoneOfItsAccounts() {
        new Accounts(users, passwords).add("nour", Set.of(), null, false);
        new OwnExerciseAccounts(users, passwords).open(ACCOUNTS);

        new OwnExerciseAccounts(users, passwords).forgetUnlessOpen();

        assertThat(users.list()).extracting(User::name).containsExactly("nour");
    }

    @Test
    void whileTheyAreOpenTheyStay() {
        OwnExerciseAccounts exercise = new OwnExerciseAccounts(users, passwords);
        exercise.open(ACCOUNTS);

        exercise.forgetUnlessOpen();

        assertThat(users.list()).hasSize(1);
    }
}
