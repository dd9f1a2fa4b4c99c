// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.graph.TestGraph;
import org.rawabit.security.MovableClock;
import org.rawabit.security.SignInClock;

class SecondFactorIT {

    @TempDir
    private Path data;

    private final MovableClock clock = new MovableClock();
    private final Users users = new Users(TestGraph.graph());
    private SecondFactor factor;
    private String id;

    @BeforeEach
    void userWithoutFactor() {
        TestGraph.clear();
        factor = new SecondFactor(users, new SecretBox(data), new SignInClock(clock));
        id = new Accounts(users, new Passwords()).add("nour", Set.of(), null, false).user();
    }

    @Test
    void aCodeIsAcceptedOnce() {
        byte[] key = setUp();
        clock.pass(SecondFactor.STEP);
        String code = code(key, clock.instant());

        assertThat(factor.accepts(user(), code)).isTrue();
        assertThat(factor.accepts(user(), code)).isFalse();
    }

    /** The code is sent by two at the same time. */
    @Test
    void aCodeIsAcceptedOnceHoweverManySendItAtOnce() {
        byte[] key = setUp();
        clock.pass(SecondFactor.STEP);
        String code = code(key, clock.instant());

        long accepted = IntStream.range(0, 16).parallel().filter(n -> factor.accepts(user(), code)).count();

        assertThat(accepted).isEqualTo(1);
    }

    /** Someone looks over the shoulder, and is quicker with the code before. */
    @Test
    void anOlderCodeIsNotAcceptedAfterANewerOne() {
        byte[] key = setUp();
        clock.pass(SecondFactor.STEP.multipliedBy(2));

        assertThat(factor.accepts(user(), code(key, clock.instant()))).isTrue();
        assertThat(factor.accepts(user(), code(key, clock.instant().minus(SecondFactor.STEP)))).isFalse();
    }

    @Test
    void theCodeOfTheSetUpDoesNotSignIn() {
        byte[] key = setUp();

        assertThat(factor.accepts(user(), code(key, clock.instant()))).isFalse();
    }

    @Test
    void clocksMayDifferByAStepAndNoMore() {
        byte[] key = setUp();
        clock.pass(Duration.ofHours(1));

        assertThat(factor.accepts(user(), code(key, clock.instant().minus(SecondFactor.STEP.multipliedBy(2))))).isFalse();
        assertThat(factor.accepts(user(), code(key, clock.instant().plus(SecondFactor.STEP)))).isTrue();
    }

    @Test
    void aRecoveryCodeIsAcceptedOnceHoweverItIsWritten() {
        factor.begin(user());
        List<String> recovery = confirm();

        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(factor.accepts(user(), " " + recovery.get(3).toUpperCase().replace("-", " "))).isTrue();
        assertThat(factor.accepts(user(), recovery.get(3))).isFalse();
        assertThat(user().recoveryCodes()).isEqualTo(9);
    }

    @Test
    void aKeyThatWasNotConfirmedDoesNotReplaceTheOne() {
        byte[] key = setUp();
        factor.begin(user());
        clock.pass(SecondFactor.STEP);

        assertThat(factor.accepts(user(), code(key, clock.instant()))).isTrue();
        assertThatThrownBy(() -> factor.confirm(user(), "000000")).hasMessageStartingWith("CODE_WRONG");
    }

    @Test
    void theDatabaseHoldsNoKeyInClear() {
        FactorKey shown = factor.begin(user());

        assertThat(user().newFactorKey()).isNotNull().doesNotContain(shown.key().replace(" ", ""));
        assertThat(shown.path()).startsWith("M");
    }

    private byte[] setUp() {
        factor.begin(user());
        byte[] key = new SecretBox(data).open(user().newFactorKey());
        confirm();
        return key;
    }

    private List<String> confirm() {
        byte[] key = new SecretBox(data).open(user().newFactorKey());
        return factor.confirm(user(), code(key, clock.instant()));
    }

    private User user() {
        return users.find(id).orElseThrow();
    }

    private static String code(byte[] key, Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), at);
        } catch (java.security.InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
