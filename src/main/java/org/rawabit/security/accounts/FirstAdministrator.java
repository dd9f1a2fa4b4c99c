// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.rawabit.graph.files.OwnerOnly;
import org.rawabit.security.ExerciseAccounts;
import org.rawabit.security.Role;
import org.rawabit.security.SecuritySettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Makes one administrator where sign-in is required and there is no user of our own. The password lies in a file that only the owner of the
 * data folder can read, until it was used.
 */
@Component
public class FirstAdministrator {

    static final String NAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final SecuritySettings settings;
    private final ExerciseAccounts exercise;
    private final Users users;
    private final Accounts accounts;
    private final Path file;

    FirstAdministrator(SecuritySettings settings, ExerciseAccounts exercise, Users users, Accounts accounts,
            @Value("${rawabit.data:./data}") Path dataFolder) {
        this.settings = settings;
        this.exercise = exercise;
        this.users = users;
        this.accounts = accounts;
        this.file = dataFolder.toAbsolutePath().normalize().resolve("keys").resolve("first-administrator");
    }

    /** Not for a command, which serves no one. */
    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebApplicationContext && isNeeded()) {
            Accounts.NewPassword made = accounts.add(NAME, Set.of(Role.ADMINISTRATOR), null, false);
            write("user: " + NAME + "\npassword: " + made.password() + "\n");
            LOG.info("The first administrator's password is in {}", file);
        }
    }

    /** The sign-in provider has its own, and so has the exercise. */
    private boolean isNeeded() {
        return settings.requiresSignIn() && settings.localAccounts() && exercise.list().isEmpty()
                && users.list().stream().noneMatch(User::isOurs);
    }

    /** The administrator has chosen a password: the generated one is of no more use. */
    public void hasSignedIn(User user) {
        if (user.name().equals(NAME)) {
            delete();
        }
    }

    private void write(String text) {
        delete();
        try {
            OwnerOnly.writeNew(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted: delete it by hand", file);
        }
    }
}
