// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChangesTests {

    private final Changes changes = new Changes();

    @Test
    void theStateStaysWhileNothingIsWritten() {
        assertThat(changes.state()).isNotNegative().isEqualTo(changes.state());
    }

    @Test
    void theStateIsAnotherAfterAWrite() {
        long before = changes.state();

        changes.during(() -> "written");

        assertThat(changes.state()).isNotNegative().isNotEqualTo(before);
    }

    @Test
    void theStateIsUnknownWhileAnythingIsWritten() {
        changes.during(() -> {
            changes.during(() -> "written beside it");
            assertThat(changes.state()).isEqualTo(Changes.UNKNOWN);
            return "written";
        });
    }

    /** Whether its transaction was committed is not always known. */
    @Test
    void aWriteThatFailsCounts() {
        long before = changes.state();

        assertThatThrownBy(() -> changes.during(() -> {
            throw new IllegalStateException("failed");
        })).hasMessage("failed");

        assertThat(changes.state()).isNotNegative().isNotEqualTo(before);
    }
}
