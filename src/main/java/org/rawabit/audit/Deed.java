// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.Asker;

/**
 * What someone did, as it is to be recorded: ids, codes, counts and digests, never a name or a value of an answer. What a
 * person typed goes into {@code text}, which is encrypted.
 *
 * @param by        who did it
 * @param from      address that they came from; null for the command line and the program itself
 * @param kind      what sort of thing it was
 * @param operation its name: for reads the root field
 * @param outcome   how it ended
 * @param touched   entities that it was about
 * @param details   further ids, counts and digests by name
 * @param text      what was typed: search text, a reason; or null
 */
public record Deed(Asker by, @Nullable String from, DeedKind kind, String operation, Outcome outcome, Touched touched,
        Map<String, ?> details, @Nullable String text) {

    public Deed {
        details = details.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(details));
    }

    public static Deed of(Asker by, DeedKind kind, String operation, Outcome outcome) {
        return new Deed(by, null, kind, operation, outcome, Touched.NONE, Map.of(), null);
    }

    public Deed from(@Nullable String address) {
        return new Deed(by, address, kind, operation, outcome, touched, details, text);
    }

    public Deed touching(Touched entities) {
        return new Deed(by, from, kind, operation, outcome, entities, details, text);
    }

    public Deed ending(Outcome how) {
        return new Deed(by, from, kind, operation, how, touched, details, text);
    }

    public Deed saying(Map<String, ?> more) {
        return new Deed(by, from, kind, operation, outcome, touched, more, text);
    }

    public Deed typed(@Nullable String given) {
        return new Deed(by, from, kind, operation, outcome, touched, details, given);
    }
}
