// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;

/**
 * What the access filter costs: the statements of a question as one who sees everything, and as readers of some of the cases,
 * by the bare driver in turns. The statements are the same, with other compartments.
 */
final class Readers {

    private static final List<Integer> CASES = List.of(GraphFiles.CASES, 500, 50);
    private static final int DIGITS = 3;
    private static final int ID_LENGTH = 26;

    private final BareDriver bare;
    private final int calls;
    private final Map<Integer, List<Long>> compartments = new LinkedHashMap<>();
    private final Map<String, List<Histogram>> results = new LinkedHashMap<>();
    private final Random random = new Random(1);
    private List<Histogram> hidden = List.of();

    Readers(BareDriver bare, BenchSettings settings) {
        this.bare = bare;
        this.calls = settings.calls();
        List<Long> all = new ArrayList<>(LongStream.range(0, GraphFiles.CASES).boxed().toList());
        Collections.shuffle(all, new Random(settings.seed()));
        CASES.forEach(count -> compartments.put(count, List.copyOf(all.subList(0, count))));
    }

    void measure(String question, List<Call> recorded) {
        List<Histogram> latencies = CASES.stream().map(count -> new Histogram(DIGITS)).toList();
        for (int i = -calls / 4; i < calls; i++) {
            Call call = recorded.get(Math.floorMod(i, recorded.size()));
            for (int turn = 0; turn < CASES.size(); turn++) {
                int reader = Math.floorMod(i + turn, CASES.size());
                long begin = System.nanoTime();
                bare.ask(as(CASES.get(reader), call));
                if (i >= 0) {
                    latencies.get(reader).recordValue(System.nanoTime() - begin);
                }
            }
        }
        results.put(question, latencies);
        Log.say("%-36s as seen by all, 500 and 50 of 1,000 cases: p50 %s", question, latencies.stream()
                .map(latency -> String.format(Locale.ROOT, "%.2f ms", Result.milliseconds(latency, 50))).toList());
    }

    /** One who sees no case asks for entities that are there, and for some that are not: in turns. */
    void measureHidden(List<Call> recorded) {
        Histogram forbidden = new Histogram(DIGITS);
        Histogram missing = new Histogram(DIGITS);
        for (int i = -calls / 4; i < calls; i++) {
            Call call = recorded.get(Math.floorMod(i, recorded.size()));
            for (int turn = 0; turn < 2; turn++) {
                boolean there = (i + turn) % 2 == 0;
                long begin = System.nanoTime();
                bare.ask(asNobody(call, there));
                if (i >= 0) {
                    (there ? forbidden : missing).recordValue(System.nanoTime() - begin);
                }
            }
        }
        hidden = List.of(forbidden, missing);
        Log.say("entity by id that may not be seen: p50 %.3f ms; that does not exist: p50 %.3f ms",
                Result.milliseconds(forbidden, 50), Result.milliseconds(missing, 50));
    }

    private Call asNobody(Call call, boolean there) {
        return new Call(call.body(), call.statements().stream().map(statement -> {
            Map<String, Object> parameters = new HashMap<>(statement.parameters());
            parameters.put("everything", false);
            parameters.put("compartments", List.of());
            if (!there && parameters.containsKey("ids")) {
                parameters.put("ids", List.of(noId()));
            }
            return new Call.Statement(statement.text(), parameters);
        }).toList());
    }

    private String noId() {
        return random.ints(ID_LENGTH, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private Call as(int cases, Call call) {
        return new Call(call.body(), call.statements().stream().map(statement -> {
            Map<String, Object> parameters = new HashMap<>(statement.parameters());
            parameters.put("everything", cases == GraphFiles.CASES);
            parameters.put("compartments", cases == GraphFiles.CASES ? List.of() : compartments.get(cases));
            return new Call.Statement(statement.text(), parameters);
        }).toList());
    }

    void write(Path folder) throws IOException {
        StringBuilder table = new StringBuilder("| question | all: p50 ms | p95 | 500 cases: p50 | p95 | ratio | 50 cases: p50 | p95 | ratio |\n"
                + "|---|---|---|---|---|---|---|---|---|\n");
        results.forEach((question, latencies) -> table.append("| ").append(question).append(" | ").append(String.join(" | ",
                IntStream.range(0, CASES.size()).mapToObj(reader -> cells(latencies, reader)).toList())).append(" |\n"));
        if (!hidden.isEmpty()) {
            table.append(String.format(Locale.ROOT, "%n| entity by id | p50 ms | p95 |%n|---|---|---|%n| may not be seen | %.3f | %.3f |%n| does not exist | %.3f | %.3f |%n",
                    Result.milliseconds(hidden.get(0), 50), Result.milliseconds(hidden.get(0), 95),
                    Result.milliseconds(hidden.get(1), 50), Result.milliseconds(hidden.get(1), 95)));
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("readers.md"), table);
    }

    private static String cells(List<Histogram> latencies, int reader) {
        double p50 = Result.milliseconds(latencies.get(reader), 50);
        String cells = String.format(Locale.ROOT, "%.2f | %.2f", p50, Result.milliseconds(latencies.get(reader), 95));
        return reader == 0 ? cells : cells + String.format(Locale.ROOT, " | %.2f", p50 / Result.milliseconds(latencies.get(0), 50));
    }
}
