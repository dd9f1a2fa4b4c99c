// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/** Asks each question once for nobody when the program is ready: the database plans a query when it first sees it. */
@Component
@ConditionalOnWebApplication
class WarmUp {

    private static final Resource QUESTIONS = new ClassPathResource("graphql-documents/warm-up.graphql");

    private final ExecutionGraphQlService service;

    WarmUp(ExecutionGraphQlService service) {
        this.service = service;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(this::ask, "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void ask() {
        service.execute(new DefaultExecutionGraphQlRequest(questions(), null, Map.of(), Map.of(), "warm-up", Locale.ENGLISH)).block();
    }

    private static String questions() {
        try {
            return QUESTIONS.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
