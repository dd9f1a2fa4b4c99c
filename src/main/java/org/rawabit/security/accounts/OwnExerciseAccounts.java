// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawabit.security.ExerciseAccounts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

@Component
class OwnExerciseAccounts implements ExerciseAccounts {

    private final Users users;
    private final Passwords passwords;
    private volatile List<Account> open = List.of();

    OwnExerciseAccounts(Users users, Passwords passwords) {
        this.users = users;
        this.passwords = passwords;
    }

    @Override
    public void open(List<Account> accounts) {
        accounts.forEach(this::put);
        open = List.copyOf(accounts);
    }

    @Override
    public List<Account> list() {
        return open;
    }

    /** A folder that once held the exercise keeps none of its accounts. */
    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebApplicationContext) {
            forgetUnlessOpen();
        }
    }

    void forgetUnlessOpen() {
        if (open.isEmpty() && users.list().stream().anyMatch(User::exercise)) {
            users.removeExercise();
        }
    }

    private void put(Account account) {
        String id = ExerciseAccounts.id(account);
        Optional<User> before = users.find(id);
        Map<String, Object> properties = new HashMap<>(Map.of("name", account.name(), "roles", List.of(account.role().name()),
                "exercise", true, "locked", false));
        if (before.filter(user -> passwords.matches(account.password(), user.password())).isEmpty()) {
            properties.put("password", passwords.hash(account.password()));
        }
        users.put(id, properties);
    }
}
