// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * The database: questions are asked without a way over the network where it is in this process, else by the driver; writes
 * always go by the driver. Both are retried when they fail in passing, see each other's results, and end at the time-out.
 */
public final class Graph {

    private final Driver driver;
    private final BookmarkManager bookmarks;
    private final Reads reads;
    private final TransactionConfig writing;
    private final LongAdder statements = new LongAdder();
    private final Changes changes = new Changes();

    /** A database elsewhere. */
    Graph(Driver driver, GraphSettings settings) {
        this(driver, settings, sessions -> new DriverReads(sessions, settings.timeout()));
    }

    /** A database of which another way to read is known. */
    Graph(Driver driver, GraphSettings settings, Function<Supplier<Session>, Reads> reads) {
        this.driver = driver;
        this.bookmarks = org.neo4j.driver.BookmarkManagers.defaultManager(
                org.neo4j.driver.BookmarkManagerConfig.builder().build());
        this.reads = reads.apply(this::session);
        this.writing = TransactionConfig.builder().withTimeout(settings.writeTimeout()).build();
    }

    /**
     * The rows of one question.
     *
     * @throws GraphException where it takes too long, the database is away, or the query is wrong
     */
    public List<Row> read(CypherQuery query, Map<String, ?> parameters) {
        statements.increment();
        return reads.read(query, parameters);
    }

    /**
     * Does the work in one transaction: all of it or nothing. The work can be run more than once.
     *
     * @throws GraphException as {@link #read}
     */
    public <T> T write(Function<GraphWrite, T> work) {
        return changes.during(() -> written(work));
    }

    private <T> T written(Function<GraphWrite, T> work) {
        AtomicReference<String> last = new AtomicReference<>("write");
        try (Session session = session()) {
            return session.executeWrite(transaction -> work.apply((query, parameters) -> {
                last.set(query.name());
                statements.increment();
                return rows(transaction.run(query.text(), asObjects(parameters)));
            }), writing);
        } catch (Neo4jException e) {
            throw translate(last.get(), e);
        }
    }

    /** What the database tells of its schema, which a question has no right to ask. */
    List<Row> readSchema(CypherQuery query) {
        try (Session session = session()) {
            return rows(session.run(query.text()));
        } catch (Neo4jException e) {
            throw translate(query.name(), e);
        }
    }

    /** Runs a schema statement, which has a transaction of its own. */
    void define(String name, String statement) {
        try (Session session = session()) {
            session.run(statement).consume();
        } catch (Neo4jException e) {
            throw translate(name, e);
        }
    }

    /** Waits for work of the database that has a time-out of its own: on a large graph an index takes minutes to make. */
    void await(CypherQuery query, Map<String, ?> parameters) {
        try (Session session = session()) {
            session.run(query.text(), asObjects(parameters)).consume();
        } catch (Neo4jException e) {
            throw translate(query.name(), e);
        }
    }

    /** How many statements were sent since the start: each is a round trip. */
    public long statements() {
        return statements.sum();
    }

    /**
     * The state that the database is in: what was read in it may be kept for as long as this stays the same. Below 0, nothing
     * may be kept: something is being written, or others can write too.
     */
    public long state() {
        return reads.areOfThisProcess() ? changes.state() : Changes.UNKNOWN;
    }

    private Session session() {
        return driver.session(SessionConfig.builder().withBookmarkManager(bookmarks).build());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asObjects(Map<String, ?> parameters) {
        return (Map<String, Object>) parameters;
    }

    static List<Row> rows(Result result) {
        return result.list(row -> new Row(row.asMap()));
    }

    static GraphException translate(String query, Neo4jException e) {
        if (e instanceof AuthenticationException) {
            return new GraphException.NotAdmitted(e);
        }
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            return new GraphException.Unavailable(e);
        }
        if (e instanceof ClientException && e.code().startsWith(ServerCode.TIMED_OUT)) {
            return new GraphException.TimedOut(query, e);
        }
        return new GraphException.Failed(query, e);
    }
}
