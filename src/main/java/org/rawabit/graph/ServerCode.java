// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status;

/** The codes by which Neo4j tells what went wrong (Neo4j status codes), where an exception bears one. */
final class ServerCode {

    static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";
    static final String AWAY = "Neo.TransientError.General.DatabaseUnavailable";
    static final String MEMORY = "OutOfMemory";
    static final String PASSING = "Neo.TransientError.";

    private ServerCode() {
    }

    /** The first code on the way to the cause, else the empty string. */
    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof QueryExecutionException query) {
                return query.getStatusCode();
            }
            if (cause instanceof Status.HasStatus known) {
                return known.status().code().serialize();
            }
        }
        return "";
    }
}
