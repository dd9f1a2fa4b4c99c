// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What comes in, in groups. A group waits a moment until it is half of those who are about to come: to force the disk and to
 * wake the thread that does it cost the same for one as for all. Who comes while no one else is about to does not wait.
 *
 * @param <T> what comes in
 */
final class Gathering<T> {

    private static final int MOST = 1_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition enough = lock.newCondition();
    private final AtomicInteger expected = new AtomicInteger();
    private final long moment;
    private List<T> waiting = new ArrayList<>();
    private boolean ended;

    Gathering(Duration moment) {
        this.moment = moment.toNanos();
    }

    /** That many more are about to come; fewer, below 0. */
    void expect(int more) {
        expected.addAndGet(more);
    }

    /** Whether it was taken: nothing is, after the end. */
    boolean add(T one) {
        lock.lock();
        try {
            if (!ended) {
                waiting.add(one);
                signal();
            }
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    /** Only when there is something to do: to be woken costs more than to add. */
    private void signal() {
        if (waiting.size() == 1 || isEnough()) {
            enough.signal();
        }
    }

    private boolean isEnough() {
        return ended || waiting.size() >= Math.min(MOST, expected.get());
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a group; an empty one at the end. For one thread. */
    List<T> take() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !ended) {
                enough.awaitUninterruptibly();
            }
            awaitOthers();
            return taken();
        } finally {
            lock.unlock();
        }
    }

    private void awaitOthers() {
        long left = moment;
        while (!isEnough() && left > 0) {
            try {
                left = enough.awaitNanos(left);
            } catch (InterruptedException e) {
                // Nobody else has this thread; it ends by the end alone.
                left = 0;
            }
        }
    }

    private List<T> taken() {
        List<T> group = waiting.size() > MOST ? List.copyOf(waiting.subList(0, MOST)) : waiting;
        waiting = new ArrayList<>(waiting.subList(group.size(), waiting.size()));
        return group;
    }

    /** Nothing more comes in. */
    void end() {
        lock.lock();
        try {
            ended = true;
            enough.signal();
        } finally {
            lock.unlock();
        }
    }
}
