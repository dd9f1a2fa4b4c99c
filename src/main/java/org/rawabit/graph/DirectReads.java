// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Asks the database of this process without a way over the network, which takes longer than most questions themselves. Its
 * transactions can read and nothing else; what fails in passing is tried again as long as the time-out allows.
 */
final class DirectReads implements Reads {

    private final Supplier<GraphDatabaseService> database;
    private final Duration timeout;
    private final RetryTemplate retries;

    DirectReads(Supplier<GraphDatabaseService> database, Duration timeout) {
        this.database = database;
        this.timeout = timeout;
        this.retries = new RetryTemplate(RetryPolicy.builder().predicate(DirectReads::isPassing).maxRetries(Long.MAX_VALUE)
                .timeout(timeout).delay(Duration.ofMillis(100)).multiplier(2).maxDelay(Duration.ofSeconds(5)).build());
    }

    @Override
    public List<Row> read(CypherQuery query, Map<String, ?> parameters) {
        try {
            return retries.execute(() -> rows(query.text(), Graph.asObjects(parameters)));
        } catch (RetryException e) {
            throw translate(query.name(), e.getCause());
        }
    }

    @Override
    public boolean areOfThisProcess() {
        return true;
    }

    private List<Row> rows(String text, Map<String, Object> parameters) {
        try (Transaction transaction = begin()) {
            return transaction.execute(text, parameters).stream().map(DirectValues::row).toList();
        }
    }

    private Transaction begin() {
        return ((GraphDatabaseAPI) database.get()).beginTransaction(KernelTransaction.Type.EXPLICIT, ReadOnly.INSTANCE,
                ClientConnectionInfo.EMBEDDED_CONNECTION, timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A database that is away stays so for long, and memory that is short gets no longer by asking again. */
    private static boolean isPassing(Throwable failure) {
        String code = ServerCode.of(failure);
        return code.startsWith(ServerCode.PASSING) && !code.startsWith(ServerCode.AWAY) && !code.contains(ServerCode.MEMORY);
    }

    private static GraphException translate(String query, Throwable failure) {
        String code = ServerCode.of(failure);
        if (code.startsWith(ServerCode.TIMED_OUT)) {
            return new GraphException.TimedOut(query, failure);
        }
        return failure instanceof DatabaseShutdownException || code.startsWith(ServerCode.AWAY)
                ? new GraphException.Unavailable(failure) : new GraphException.Failed(query, failure);
    }

    /** Whoever runs this process owns the database; a question still has no right to change it. */
    private static final class ReadOnly extends LoginContext {

        static final ReadOnly INSTANCE = new ReadOnly();

        private ReadOnly() {
            super(AuthSubject.AUTH_DISABLED, ClientConnectionInfo.EMBEDDED_CONNECTION);
        }

        @Override
        public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference of, AbstractSecurityLog log) {
            return SecurityContext.authDisabled(AccessMode.Static.READ, connectionInfo(), of.name());
        }
    }
}
