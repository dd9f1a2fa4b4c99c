// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** Stands beside every test class: fails it where an answer or a line of the log holds the name of a protected person. */
public final class LeakWatch implements BeforeAllCallback, AfterAllCallback {

    private static final String NAME = "leaks";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root && root.getAppender(NAME) == null) {
            Lines lines = new Lines();
            lines.setName(NAME);
            lines.setContext(root.getLoggerContext());
            lines.start();
            root.addAppender(lines);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        assertThat(Leaks.take()).as("names of protected persons put out").isEmpty();
    }

    /** Looks into every line of the log. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            Leaks.look("the log of " + event.getLoggerName(), event.getFormattedMessage());
            for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                Leaks.look("the log of " + event.getLoggerName(), String.valueOf(cause.getMessage()));
            }
        }
    }
}
