// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.RunningService;
import org.rawabit.security.Role;
import org.rawabit.security.accounts.Accounts;
import org.springframework.context.ConfigurableApplicationContext;

/** The way in to a program that demands a sign-in: each user at a desk of their own. */
final class Entrance {

    private static final String PASSWORD = "copper lantern seventeen";

    private final ConfigurableApplicationContext service;

    Entrance(ConfigurableApplicationContext service) {
        this.service = service;
    }

    /** A new user who has signed in. */
    Desk enter(String name, @Nullable String agency, Role... roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(Arrays.asList(roles));
        return choosePassword(name, service.getBean(Accounts.class).add(name, all, agency, false).password());
    }

    /** A user who signs in with a generated password, and chooses one. */
    Desk choosePassword(String name, String generated) {
        Desk desk = new Desk(Browsers.browser(), RunningService.address(service));
        desk.visit();
        desk.see("user").fill(name);
        desk.see("password").fill(generated);
        desk.see("go").click();
        desk.see("newPassword").fill(PASSWORD);
        desk.see("again").fill(PASSWORD);
        desk.see("go").click();
        return desk.settle();
    }
}
