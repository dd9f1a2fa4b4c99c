// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import org.rawabit.importer.issues.IssueKind;

/** What normalising a cell came to. */
public sealed interface Outcome {

    /**
     * A value was found.
     *
     * @param value as stored: String, Long or Double
     * @param key   what identifies a shared entity by this value
     */
    record Normalised(Object value, String key) implements Outcome {

        static Normalised of(Object value) {
            return new Normalised(value, value.toString());
        }
    }

    /**
     * The text is no value of the type.
     *
     * @param kept whether the given text can stand in the value's place, as it can for a phone number and cannot for a date
     */
    record NotNormalised(IssueKind kind, String expected, boolean kept) implements Outcome {

        static NotNormalised keeping(IssueKind kind, String expected) {
            return new NotNormalised(kind, expected, true);
        }

        static NotNormalised dropping(IssueKind kind, String expected) {
            return new NotNormalised(kind, expected, false);
        }
    }
}
