// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Passwords: kept as Argon2id with 19 MiB and two rounds (OWASP's first choice), and strong enough. Length counts, rules about
 * kinds of characters do not (NIST SP 800-63B): so at least {@value #SHORTEST} characters, and none that a guesser tries early,
 * as the most common ones, the user's own name, words and rows of keys.
 */
@Component
public class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int STRONG_ENOUGH = 3;
    /** Each hash takes 19 MiB: more at once would let a crowd of guesses take all memory. */
    private static final int AT_ONCE = 4;
    private static final long PATIENCE_SECONDS = 10;

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    /** Made when first asked for: a command, and a program without sign-in, needs neither. */
    private final Supplier<Zxcvbn> strength = SingletonSupplier.of(Zxcvbn::new);
    private final Supplier<String> ofNobody = SingletonSupplier.of(() -> encoder.encode(Secrets.token()));

    String hash(String password) {
        return inPlace(() -> encoder.encode(password));
    }

    /** Whether it is the password of that hash; it takes as long where there is none. */
    public boolean matches(String password, @Nullable String hash) {
        String given = password.length() > LONGEST ? "" : password;
        String nobody = ofNobody.get();
        return inPlace(() -> encoder.matches(given, hash == null ? nobody : hash)) && hash != null;
    }

    /** Refuses a password that is short, or easily guessed. */
    void requireStrong(String password, String userName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Refusal("PASSWORD_LENGTH", SHORTEST, LONGEST);
        }
        if (strength.get().measure(password, List.of(userName, "rawabit")).getScore() < STRONG_ENOUGH) {
            throw new Refusal("PASSWORD_WEAK");
        }
    }

    private <T> T inPlace(Supplier<T> work) {
        if (!hasPlace()) {
            throw new Refusal("SIGN_IN_LATER", PATIENCE_SECONDS);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
