// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import org.jspecify.annotations.Nullable;

/**
 * How it ended.
 *
 * @param state begun, answered, refused or failed
 * @param code  stable code of the refusal or failure; null where it was neither, or has none
 */
public record Outcome(State state, @Nullable String code) {

    public static final Outcome BEGUN = new Outcome(State.BEGUN, null);
    public static final Outcome ANSWERED = new Outcome(State.ANSWERED, null);

    public static Outcome refused(@Nullable String code) {
        return new Outcome(State.REFUSED, code);
    }

    public static Outcome failed(@Nullable String code) {
        return new Outcome(State.FAILED, code);
    }

    /** The four ways. */
    public enum State {
        /** It is about to be done; a further entry says how it ended. */
        BEGUN, ANSWERED, REFUSED, FAILED
    }
}
