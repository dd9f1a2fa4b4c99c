// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rawabit.RunningService;
import org.rawabit.graph.Refusal;
import org.rawabit.security.accounts.Accounts;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures whether the time of a refused sign-in tells if there is such a user: run by name, {@code -Dit.test=SignInTimes}. The
 * figures are in docs/operating/security.md. Each attempt is for a name of its own, from an address of its own.
 */
class SignInTimes {

    private static final int USERS = 150;
    private static final int WARM_UP = 50;

    private int attempts;

    @Test
    void measure() {
        try (ConfigurableApplicationContext service = RunningService.start("--rawabit.security.sign-in=required")) {
            for (int n = 0; n < USERS + WARM_UP; n++) {
                service.getBean(Accounts.class).add(name("user", n), Set.of(), null, false);
            }
            SignIn signIn = service.getBean(SignIn.class);
            ForgottenPassword forgotten = service.getBean(ForgottenPassword.class);
            compare("password", name -> signIn.withPassword(name, "a password that is wrong", origin()));
            compare("forgotten", name -> forgotten.begin(name, "123456", "abcde-fghij-klmno", origin()));
        }
    }

    private void compare(String what, Consumer<String> attempt) {
        List<String> names = new ArrayList<>();
        for (int n = 0; n < USERS; n++) {
            names.add(name("user", n));
            names.add(name("none", n));
        }
        Collections.shuffle(names, new Random(7));
        for (int n = USERS; n < USERS + WARM_UP; n++) {
            nanos(name("user", n), attempt);
            nanos(name("none", n), attempt);
        }
        List<Long> there = new ArrayList<>();
        List<Long> missing = new ArrayList<>();
        names.forEach(name -> (name.startsWith("user") ? there : missing).add(nanos(name, attempt)));
        System.out.printf("%s: there %s ms, missing %s ms; a user that is there takes longer in %.0f %% of pairs%n", what, quantiles(there),
                quantiles(missing), 100 * longer(there, missing));
    }

    private static long nanos(String name, Consumer<String> attempt) {
        long start = System.nanoTime();
        try {
            attempt.accept(name);
            throw new IllegalStateException("let in");
        } catch (Refusal refused) {
            return System.nanoTime() - start;
        }
    }

    private static double longer(List<Long> one, List<Long> other) {
        return one.stream().mapToLong(time -> other.stream().filter(each -> time > each).count()).sum() / (double) (one.size() * other.size());
    }

    private static String quantiles(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return String.format("%.2f (%.2f to %.2f)", at(sorted, 0.5), at(sorted, 0.1), at(sorted, 0.9));
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.get((int) (part * (sorted.size() - 1))) / 1e6;
    }

    private Origin origin() {
        attempts++;
        return new Origin("198.51." + attempts / 250 + "." + attempts % 250, "");
    }

    private static String name(String kind, int n) {
        return "%s-%04d".formatted(kind, n);
    }
}
