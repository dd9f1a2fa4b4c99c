// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rawabit.graph.Refusal;
import org.rawabit.security.MovableClock;
import org.rawabit.security.SignInClock;

class AttemptsTests {

    private static final String ADDRESS = "192.0.2.1";

    private final MovableClock clock = new MovableClock();
    private final Attempts attempts = new Attempts(new SignInClock(clock));

    @Test
    void fiveAttemptsAreFree() {
        assertThatCode(() -> tryTimes(5, "nour")).doesNotThrowAnyException();
        assertThat(wait(() -> attempts.begin("nour", ADDRESS))).isEqualTo(2);
    }

    @Test
    void theDelayDoubles() {
        tryTimes(5, "nour");
        clock.pass(Duration.ofSeconds(1));
        attempts.begin("nour", ADDRESS);

        assertThatThrownBy(() -> attempts.begin("nour", ADDRESS)).isInstanceOf(Refusal.class);
        clock.pass(Duration.ofSeconds(1));
        assertThatThrownBy(() -> attempts.begin("nour", ADDRESS)).isInstanceOf(Refusal.class);
        clock.pass(Duration.ofSeconds(1));
        assertThatCode(() -> attempts.begin("nour", ADDRESS)).doesNotThrowAnyException();
    }

    @Test
    void noDelayIsLongerThanAQuarterOfAnHour() {
        for (int n = 0; n < 40; n++) {
            attempts.begin("nour", ADDRESS);
            clock.pass(Duration.ofMinutes(15));
        }

        assertThatCode(() -> attempts.begin("nour", ADDRESS)).doesNotThrowAnyException();
    }

    @Test
    void successForgetsTheName() {
        tryTimes(4, "nour");
        attempts.succeed("nour", ADDRESS);

        assertThatCode(() -> tryTimes(5, "nour")).doesNotThrowAnyException();
    }

    /** One guesser tries a password on many names. */
    @Test
    void anAddressIsSlowedWhateverTheNames() {
        for (int n = 0; n < Attempts.FREE_FOR_ADDRESS; n++) {
            attempts.begin("name" + n, ADDRESS);
        }

        assertThat(wait(() -> attempts.begin("another", ADDRESS))).isPositive();
        assertThatCode(() -> attempts.begin("another", "192.0.2.2")).doesNotThrowAnyException();
    }

    /** A guesser with an account of their own signs in between the guesses. */
    @Test
    void ownSuccessDoesNotForgetWhatElseWasTried() {
        for (int n = 1; n < Attempts.FREE_FOR_ADDRESS; n++) {
            attempts.begin("name" + n, ADDRESS);
        }
        attempts.begin("own", ADDRESS);
        attempts.succeed("own", ADDRESS);
        attempts.begin("name", ADDRESS);

        assertThat(wait(() -> attempts.begin("another", ADDRESS))).isPositive();
    }

    private void tryTimes(int times, String name) {
        for (int n = 0; n < times; n++) {
            attempts.begin(name, ADDRESS);
        }
    }

    private static long wait(ThrowingCallable attempt) {
        try {
            attempt.call();
            return 0;
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("SIGN_IN_LATER");
            return (Long) refusal.arguments().get(0);
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }
}
