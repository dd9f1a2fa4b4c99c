// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.rawabit.graph.Refusal;
import org.rawabit.security.SignInClock;
import org.springframework.stereotype.Component;

/**
 * Slows guessing: after some attempts without success the next is let through only after a delay, which doubles each time. It is
 * counted by the name that was given, whether or not someone has it, and by address. An attempt counts before it is looked at, so
 * that a thousand at once are a thousand.
 */
@Component
class Attempts {

    private static final int FREE_FOR_NAME = 5;
    static final int FREE_FOR_ADDRESS = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final int MOST = 100_000;
    private static final int LONGEST_NAME = 64;

    private final SignInClock clock;
    private final Cache<String, Count> counts;

    Attempts(SignInClock clock) {
        this.clock = clock;
        this.counts = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED)
                .ticker(() -> clock.now().toEpochMilli() * 1_000_000).build();
    }

    /** Counts an attempt; refuses it where the delay has not passed. */
    void begin(String name, String address) {
        count("address " + address, FREE_FOR_ADDRESS);
        count(key(name), FREE_FOR_NAME);
    }

    /** The attempt was right. The address keeps what others tried from it. */
    void succeed(String name, String address) {
        counts.invalidate(key(name));
        counts.asMap().computeIfPresent("address " + address, (key, count) -> count.less());
    }

    /** No name is that long: what is given as one must not fill the memory. */
    private static String key(String name) {
        return "name " + name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private void count(String key, int free) {
        Instant now = clock.now();
        Count counted = counts.asMap().compute(key, (same, before) -> (before == null ? Count.NONE : before).next(now, free));
        if (counted.refused()) {
            throw new Refusal("SIGN_IN_LATER", Math.max(1, Duration.between(now, counted.until()).toSeconds() + 1));
        }
    }

    /** Attempts so far, until when the next is refused, and whether the last was. */
    private record Count(int attempts, Instant until, boolean refused) {

        static final Count NONE = new Count(0, Instant.EPOCH, false);

        Count next(Instant now, int free) {
            if (now.isBefore(until)) {
                return new Count(attempts, until, true);
            }
            int made = attempts + 1;
            return new Count(made, made < free ? now : now.plus(delay(made - free)), false);
        }

        private static Duration delay(int doublings) {
            Duration delay = Duration.ofSeconds(1L << Math.min(doublings, 20));
            return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
        }

        Count less() {
            return new Count(Math.max(0, attempts - 1), Instant.EPOCH, false);
        }
    }
}
