// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.util.Arrays;
import java.util.List;

/**
 * A question that cannot be answered as it was put. The edge turns it into a message in the reader's language:
 * {@code code} is the key of the message, {@code arguments} fill its places.
 */
public final class Refusal extends RuntimeException {

    private final String code;
    private final transient List<Object> arguments;

    public Refusal(String code, Object... arguments) {
        super(code + Arrays.toString(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Stable, as in {@code LIMIT_TOO_LARGE}. */
    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** The value, where it lies between the bounds; else a refusal that says the bound. */
    public static int unlessWithin(String argument, int value, int least, int most) {
        if (value < least) {
            throw new Refusal("TOO_SMALL", argument, least);
        }
        if (value > most) {
            throw new Refusal("TOO_LARGE", argument, most);
        }
        return value;
    }
}
