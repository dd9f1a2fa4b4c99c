// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2025-05-03T12:00:00+03:00");
    private static final long EVENT = NOON.toInstant().toEpochMilli();

    @Test
    void beginsWithItsFirstInstantAndEndsBeforeItsLast() {
        assertThat(Period.of(NOON, null).touches(EVENT, EVENT)).isTrue();
        assertThat(Period.of(null, NOON).touches(EVENT, EVENT)).isFalse();
    }

    @Test
    void readsABoundBetweenTwoMilliseconds() {
        OffsetDateTime later = NOON.plusNanos(1);

        assertThat(Period.of(later, null).touches(EVENT, EVENT)).isFalse();
        assertThat(Period.of(null, later).touches(EVENT, EVENT)).isTrue();
    }

    @Test
    void readsABoundThatIsOutOfReach() {
        Period all = Period.of(OffsetDateTime.MIN, OffsetDateTime.MAX);

        assertThat(all.isBounded()).isTrue();
        assertThat(all.touches(EVENT, EVENT)).isTrue();
        assertThat(all.touches(EVENT, Period.OPEN)).isTrue();
        assertThat(Period.of(OffsetDateTime.MAX, null).touches(EVENT, EVENT)).isFalse();
    }

    @Test
    void isBoundedByEitherBound() {
        assertThat(Period.of(null, null).isBounded()).isFalse();
        assertThat(Period.of(null, NOON).isBounded()).isTrue();
    }

    /** A person who drags the ends of a period past each other asks for nothing, not for what spans the gap. */
    @Test
    void holdsNothingWhereItEndsBeforeItBegins() {
        assertThat(Period.of(NOON, NOON).touches(EVENT - 1, EVENT + 1)).isFalse();
        assertThat(Period.of(NOON.plusHours(1), NOON.minusHours(1)).touches(Period.NONE, Period.OPEN)).isFalse();
        assertThat(Period.of(NOON, NOON).isBounded()).isTrue();
    }
}
