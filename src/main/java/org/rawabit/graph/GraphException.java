// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import org.jspecify.annotations.Nullable;

/** The graph could not answer or take what was given. */
public sealed class GraphException extends RuntimeException {

    GraphException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** A question took longer than the time that a query may take. */
    public static final class TimedOut extends GraphException {
        TimedOut(String query, Throwable cause) {
            super("the query " + query + " took longer than its time-out", cause);
        }
    }

    /** The database does not know the user, or the password is another. */
    public static final class NotAdmitted extends GraphException {

        NotAdmitted(Throwable cause) {
            super("The Neo4j at rawabit.neo4j.uri does not accept the user and password that it was given:"
                    + " correct RAWABIT_NEO4J_USER and RAWABIT_NEO4J_PASSWORD.", cause);
        }
    }

    /** The database cannot be reached, or is stopped. */
    public static final class Unavailable extends GraphException {
        Unavailable(Throwable cause) {
            super("the database cannot be reached", cause);
        }
    }

    /** The database's schema is not one that this program can go on from; the message says the mend. */
    public static final class WrongSchema extends GraphException {
        WrongSchema(String message) {
            super(message, null);
        }
    }

    /** A query failed; the fault is the program's. */
    public static final class Failed extends GraphException {
        public Failed(String query, @Nullable Throwable cause) {
            super("the query " + query + " failed", cause);
        }
    }
}
