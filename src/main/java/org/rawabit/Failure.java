// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.util.Optional;
import java.util.stream.Stream;
import org.rawabit.graph.GraphException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one sentence what went wrong; the log has the rest. */
final class Failure {

    private static final String OURS = Failure.class.getPackageName() + ".";

    private Failure() {
    }

    static String sentence(Throwable failure) {
        return explained(failure).map(Throwable::getMessage)
                .or(() -> find(failure, PortInUseException.class).map(Failure::portTaken))
                .or(() -> find(failure, BindException.class).map(Failure::wrongValue))
                .orElseGet(() -> "Rawabit failed (" + rootOf(failure) + "): the folder logs in the data folder says more.");
    }

    /** Whether an exception of our own says what there is to say. */
    static boolean isExplained(Throwable failure) {
        return explained(failure).isPresent();
    }

    private static Optional<Throwable> explained(Throwable failure) {
        return causes(failure).filter(cause -> cause.getClass().getName().startsWith(OURS))
                .filter(cause -> !(cause instanceof GraphException.Failed)).findFirst();
    }

    private static String portTaken(PortInUseException e) {
        return "Port " + e.getPort() + " is taken by another program: give another with --server.port=PORT.";
    }

    private static String wrongValue(BindException e) {
        return "The setting " + e.getName() + (e.getProperty() == null ? "" : "=" + e.getProperty().getValue())
                + " cannot be used: " + rootOf(e).getMessage() + ".";
    }

    private static <T> Optional<T> find(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Throwable rootOf(Throwable failure) {
        return causes(failure).reduce((former, later) -> later).orElse(failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
    }
}
