// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.names;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A word of a name or text, or a number.
 *
 * @param text    its folded letters; for a number its digits
 * @param forms   all that is the same word: {@code text}, that without the article, the ways to write a number
 * @param keys    the consonant keys that it shares with other spellings and scripts; empty for a number
 * @param counted whether it counts among the words of its text; one that only joins others does not
 */
public record Word(String text, Set<String> forms, Set<String> keys, boolean counted) {

    private static final int LONGEST = 64;

    static Word of(String plain, boolean counted) {
        String text = cut(Letters.foldPlain(plain));
        Set<String> forms = new LinkedHashSet<>(Set.of(text));
        if (text.chars().allMatch(Character::isDigit)) {
            forms.addAll(NumberForms.of(text));
        }
        forms.add(Articles.strip(text));
        return new Word(text, forms, ConsonantKeys.of(plain), counted);
    }

    static Word number(String run) {
        Set<String> forms = NumberForms.of(run);
        return new Word(forms.iterator().next(), forms, Set.of(), true);
    }

    static Word joined(String folded) {
        return new Word(cut(folded), Set.of(cut(folded)), Set.of(), false);
    }

    /** Whether the two are the same word. */
    public boolean isSameAs(Word other) {
        return !Collections.disjoint(forms, other.forms);
    }

    /** The full-text index takes no term of more than 32,766 bytes; no word that is looked for is so long. */
    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
