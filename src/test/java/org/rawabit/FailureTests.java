// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawabit.graph.GraphException;
import org.springframework.boot.web.server.PortInUseException;

class FailureTests {

    @Test
    void passesOnWhatWasSaidByUs() {
        var failure = new IllegalStateException("bean", new WrongUsage("There is no such thing."));

        assertThat(Failure.sentence(failure)).isEqualTo("There is no such thing.");
        assertThat(Failure.isExplained(failure)).isTrue();
    }

    @Test
    void namesATakenPort() {
        assertThat(Failure.sentence(new IllegalStateException(new PortInUseException(8080))))
                .isEqualTo("Port 8080 is taken by another program: give another with --server.port=PORT.");
    }

    /** Which query it was helps nobody who does not know why. */
    @Test
    void namesTheRootOfAFailedQuery() {
        var failure = new GraphException.Failed("write", new ArithmeticException("too large to index"));

        assertThat(Failure.sentence(failure)).contains("too large to index").contains("the folder logs");
        assertThat(Failure.isExplained(failure)).isFalse();
    }

    @Test
    void namesTheRootOfWhatItDoesNotKnow() {
        var failure = new IllegalStateException("outer", new ArithmeticException("/ by zero"));

        assertThat(Failure.sentence(failure)).isEqualTo("Rawabit failed (java.lang.ArithmeticException: / by zero):"
                + " the folder logs in the data folder says more.");
        assertThat(Failure.isExplained(failure)).isFalse();
    }
}
