// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.util.List;
import org.HdrHistogram.Histogram;

/** What was measured of one question: latencies in nanoseconds of one caller, answers a second of many. */
final class Result {

    private static final int DIGITS = 3;

    final String question;
    final Histogram http = new Histogram(DIGITS);
    final Histogram bare = new Histogram(DIGITS);
    private double httpAnswers;
    private double httpSeconds;
    private double bareAnswers;
    private double bareSeconds;

    Result(String question) {
        this.question = question;
    }

    void addLoad(boolean overHttp, long answers, double seconds) {
        if (overHttp) {
            httpAnswers += answers;
            httpSeconds += seconds;
        } else {
            bareAnswers += answers;
            bareSeconds += seconds;
        }
    }

    double ratio() {
        return milliseconds(http, 50) / milliseconds(bare, 50);
    }

    double httpThroughput() {
        return httpAnswers / httpSeconds;
    }

    double bareThroughput() {
        return bareAnswers / bareSeconds;
    }

    static double milliseconds(Histogram latencies, double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e6;
    }

    /** The cells of its row, in the order of {@link Report}'s head. */
    List<Object> cells() {
        return List.of(question, http.getTotalCount(), milliseconds(http, 50), milliseconds(http, 95), milliseconds(http, 99),
                milliseconds(bare, 50), milliseconds(bare, 95), milliseconds(bare, 99), ratio(), httpThroughput(), bareThroughput(),
                httpThroughput() / bareThroughput());
    }
}
