// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {property}} marks; a property without value leaves nothing behind. */
final class TitleTemplate {

    static final Pattern MARK = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");

    private TitleTemplate() {
    }

    static String fill(String template, Map<String, ?> values) {
        String filled = MARK.matcher(template)
                .replaceAll(mark -> Matcher.quoteReplacement(text(values.get(mark.group(1)))));
        return filled.replaceAll("\\s+", " ").trim();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
