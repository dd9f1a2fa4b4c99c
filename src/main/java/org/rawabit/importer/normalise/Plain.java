// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds what has more than one way to be written: digits of other scripts, compatibility letters, invisible marks. */
final class Plain {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\u200c\u200d]]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}./_]+");

    private Plain() {
    }

    /** NFKC, without marks of direction, spaces in a row as one. */
    static String text(String given) {
        String folded = Normalizer.normalize(given, Normalizer.Form.NFKC);
        return INVISIBLE.matcher(folded).replaceAll("").replaceAll("\\s+", " ").trim();
    }

    /** As {@link #text}, with ASCII digits. */
    static String digits(String given) {
        String text = text(given);
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return ascii.toString();
    }

    /** As {@link #digits}, upper case, without spaces, dashes, dots and slashes. */
    static String compact(String given) {
        return SEPARATORS.matcher(digits(given)).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
