// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;

/** Says on what and how it was measured. */
final class Setting {

    private Setting() {
    }

    static String describe(BenchSettings settings) {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return """
                %s · %d cores, %d GB · Java %s · %,d phones, %,d links, seed %d · %d forks, warm-up %d s, %d calls by one caller \
                and %d s rounds with %d callers, for each question and fork; HTTP and bare driver in turns""".formatted(
                LocalDate.now(), system.getAvailableProcessors(), system.getTotalMemorySize() >> 30, Runtime.version(),
                settings.phones(), settings.links(), settings.seed(), settings.forks(), settings.warmUp().toSeconds(),
                settings.calls(), settings.load().toSeconds(), settings.callers());
    }
}
