// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.time.Duration;

/** Says on the console how far the benchmark is. */
final class Log {

    private static final long BEGIN = System.nanoTime();

    private Log() {
    }

    static void say(String message, Object... arguments) {
        Duration since = Duration.ofNanos(System.nanoTime() - BEGIN);
        System.out.printf("[%3d:%02d] %s%n", since.toMinutes(), since.toSecondsPart(), message.formatted(arguments));
    }
}
