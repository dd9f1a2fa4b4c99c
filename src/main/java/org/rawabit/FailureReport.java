// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps the trace of a failed start for the log file: the reader of the screen gets a sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailureReport implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger("start");

    @Override
    public boolean reportException(Throwable failure) {
        if (!Failure.isExplained(failure)) {
            LOG.warn("The program did not start", failure);
        }
        return true;
    }
}
