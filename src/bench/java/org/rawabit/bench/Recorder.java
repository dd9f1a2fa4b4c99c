// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawabit.security.CurrentAsker;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Finds out which statements the program sends for a question: the parts of it that answer, without a web server, on the same
 * database, with a driver that notes them. So the bare driver always gets the program's own Cypher and parameters.
 */
final class Recorder implements AutoCloseable {

    private final RecordingDriver driver = new RecordingDriver();
    private final ConfigurableApplicationContext context;
    private final ExecutionGraphQlService service;

    Recorder(Program program, String password, Path scratch) {
        this.context = new SpringApplicationBuilder(Answering.class).web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext made) -> made.registerBean("recordingDriver", RecordingDriver.class,
                        () -> driver))
                .properties(Map.of("spring.neo4j.uri", program.bolt(),
                        "spring.neo4j.authentication.username", "neo4j", "spring.neo4j.authentication.password", password,
                        "rawabit.data", scratch.toString(), "logging.level.root", "warn"))
                .run();
        this.service = context.getBean(ExecutionGraphQlService.class);
    }

    List<Call> record(Question question) {
        return question.variables().stream().map(variables -> record(question.document(), variables)).toList();
    }

    private Call record(String document, Map<String, Object> variables) {
        driver.take();
        var request = new DefaultExecutionGraphQlRequest(document, null, variables, Map.of(), "recorder", Locale.ENGLISH);
        ExecutionGraphQlResponse answer = service.execute(request).block();
        if (answer == null || !answer.getErrors().isEmpty()) {
            throw new IllegalStateException("the question is refused: " + answer);
        }
        return new Call(GraphQlClient.body(document, variables), driver.take());
    }

    @Override
    public void close() {
        context.close();
    }

    /** The program without its own database, commands and importer, and without the pages of cases. */
    @EnableAutoConfiguration
    @ComponentScan(basePackages = {"org.rawabit.graph", "org.rawabit.entities", "org.rawabit.links", "org.rawabit.search", "org.rawabit.casework"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
                    pattern = "org.rawabit.casework.(Case.*|HitQuestions|NameWarnings|UserKey.*|KeyReader)"))
    static class Answering {

        @Bean
        CurrentAsker currentAsker() {
            return new CurrentAsker();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
