// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GatheringTests {

    private static final Duration FOR_EVER = Duration.ofDays(1);

    @Test
    void whoComesAloneDoesNotWait() {
        Gathering<String> gathering = new Gathering<>(FOR_EVER);
        gathering.add("one");

        assertThat(gathering.take()).containsExactly("one");
    }

    @Test
    void aGroupWaitsUntilItIsHalfOfThoseWhoAreAboutToCome() throws Exception {
        Gathering<String> gathering = new Gathering<>(FOR_EVER);
        gathering.expect(4);
        FutureTask<List<String>> taken = taking(gathering, Thread.State.WAITING);

        gathering.add("one");
        awaitThat(Thread.State.TIMED_WAITING);
        assertThat(taken).isNotDone();
        gathering.expect(-1);
        gathering.add("two");
        gathering.expect(-1);
        gathering.add("three");

        assertThat(taken.get()).startsWith("one", "two");
    }

    @Test
    void aGroupWaitsForAMomentAtMost() {
        Gathering<String> gathering = new Gathering<>(Duration.ofMillis(1));
        gathering.expect(4);
        gathering.add("one");

        assertThat(gathering.take()).containsExactly("one");
    }

    @Test
    void whatWaitsAtTheEndIsStillTakenAndNothingAfterIt() {
        Gathering<String> gathering = new Gathering<>(FOR_EVER);
        gathering.expect(4);
        gathering.add("one");
        gathering.end();

        assertThat(gathering.add("two")).isFalse();
        assertThat(gathering.take()).containsExactly("one");
        assertThat(gathering.take()).isEmpty();
    }

    private Thread taker = new Thread();

    private FutureTask<List<String>> taking(Gathering<String> gathering, Thread.State then) {
        FutureTask<List<String>> taken = new FutureTask<>(gathering::take);
        taker = new Thread(taken);
        taker.setDaemon(true);
        taker.start();
        awaitThat(then);
        return taken;
    }

    private void awaitThat(Thread.State state) {
        while (taker.getState() != state && taker.isAlive()) {
            Thread.onSpinWait();
        }
    }
}
