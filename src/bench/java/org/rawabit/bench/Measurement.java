// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Asks by HTTP and by the bare driver in turns: first one caller, call by call, then many, round by round. */
final class Measurement {

    private static final int ROUNDS = 3;

    private final BenchSettings settings;
    private final GraphQlClient http;
    private final BareDriver bare;

    Measurement(BenchSettings settings, GraphQlClient http, BareDriver bare) {
        this.settings = settings;
        this.http = http;
        this.bare = bare;
    }

    /** All questions in turns, so that all that they share is compiled before the first of them is measured. */
    void warmUp(Collection<List<Call>> questions) throws Exception {
        long end = System.nanoTime() + settings.warmUp().toNanos() * questions.size();
        for (int i = 0; System.nanoTime() < end; i++) {
            for (List<Call> calls : questions) {
                both(calls.get(i % calls.size()), i, new Result(""));
            }
        }
    }

    void measure(List<Call> calls, Result result) throws Exception {
        for (int i = 0; i < calls.size() / 2; i++) {
            both(calls.get(i % calls.size()), i, new Result(""));
        }
        for (int i = 0; i < settings.calls(); i++) {
            both(calls.get(i % calls.size()), i, result);
        }
        for (int round = 0; round < ROUNDS; round++) {
            load(calls, round % 2 == 0, result);
            load(calls, round % 2 != 0, result);
        }
    }

    /** Each goes first every other time, so neither always finds the pages read by the other. */
    private void both(Call call, int turn, Result result) throws Exception {
        boolean httpFirst = turn % 2 == 0;
        one(httpFirst, call, result);
        one(!httpFirst, call, result);
    }

    private void one(boolean overHttp, Call call, Result result) throws Exception {
        long begin = System.nanoTime();
        ask(overHttp, call);
        (overHttp ? result.http : result.bare).recordValue(System.nanoTime() - begin);
    }

    private void ask(boolean overHttp, Call call) throws Exception {
        if (overHttp) {
            http.ask(call.body());
        } else {
            bare.ask(call);
        }
    }

    private void load(List<Call> calls, boolean overHttp, Result result) throws Exception {
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + settings.load().toNanos();
        Callable<Long> caller = () -> {
            long answers = 0;
            for (; System.nanoTime() < end; answers++) {
                ask(overHttp, calls.get(next.getAndIncrement() % calls.size()));
            }
            return answers;
        };
        ExecutorService callers = Executors.newFixedThreadPool(settings.callers());
        try {
            long answers = 0;
            for (Future<Long> done : callers.invokeAll(IntStream.range(0, settings.callers()).mapToObj(i -> caller).toList())) {
                answers += done.get();
            }
            result.addLoad(overHttp, answers, Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1e3);
        } finally {
            callers.shutdown();
        }
    }
}
