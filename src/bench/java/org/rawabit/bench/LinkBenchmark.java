// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The benchmark of the link queries: README.md beside its sources says how. */
public final class LinkBenchmark {

    private final BenchSettings settings;
    private final BenchGraph graph;
    private final Map<String, Result> results = new LinkedHashMap<>();

    private LinkBenchmark(BenchSettings settings) {
        this.settings = settings;
        this.graph = new BenchGraph(settings);
    }

    public static void main(String... none) throws Exception {
        try {
            new LinkBenchmark(BenchSettings.read()).run();
            System.exit(0);
        } catch (Exception e) {
            // Spring keeps to itself why a context did not start
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void run() throws Exception {
        graph.ensure();
        List<Question> questions = new Questions(graph.contacts(), settings.seed(), settings.sets()).all().stream()
                .filter(question -> question.name().matches(settings.only())).toList();
        for (int fork = 1; fork <= settings.forks(); fork++) {
            fork(fork, questions);
        }
        Report.write(settings.output(), Setting.describe(settings), results.values());
        Log.say("Results: %s", settings.output().resolve("links.md"));
    }

    private void fork(int fork, List<Question> questions) throws Exception {
        Log.say("Fork %d of %d: starting the program; at the first start it makes its indexes …", fork, settings.forks());
        try (Program program = new Program(settings, graph.data())) {
            GraphQlClient http = new GraphQlClient(program.graphQl());
            program.awaitReady(http);
            try (BareDriver bare = new BareDriver(program.bolt(), program.password());
                    Recorder recorder = new Recorder(program, program.password(), settings.output().resolve("recorder"))) {
                Measurement measurement = new Measurement(settings, http, bare);
                Map<Question, List<Call>> calls = new LinkedHashMap<>();
                questions.forEach(question -> calls.put(question, recorder.record(question)));
                measurement.warmUp(calls.values());
                for (Question question : questions) {
                    measure(question, calls.get(question), measurement);
                }
                if (fork == settings.forks()) {
                    Readers readers = new Readers(bare, settings);
                    calls.forEach((question, recorded) -> readers.measure(question.name(), recorded));
                    calls.forEach((question, recorded) -> {
                        if (question.name().equals("entity by id")) {
                            readers.measureHidden(recorded);
                        }
                    });
                    readers.write(settings.output());
                }
            }
        }
    }

    private void measure(Question question, List<Call> calls, Measurement measurement) throws Exception {
        Result result = results.computeIfAbsent(question.name(), Result::new);
        measurement.measure(calls, result);
        Log.say("%-36s p50 %8.2f ms, bare %8.2f ms, ratio %.2f; p95 %8.2f, bare %8.2f; %.0f/s, bare %.0f/s; %.1f statements",
                question.name(), Result.milliseconds(result.http, 50), Result.milliseconds(result.bare, 50), result.ratio(),
                Result.milliseconds(result.http, 95), Result.milliseconds(result.bare, 95), result.httpThroughput(),
                result.bareThroughput(), calls.stream().mapToInt(call -> call.statements().size()).average().orElse(0));
    }
}
