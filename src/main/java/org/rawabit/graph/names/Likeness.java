// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.names;

/**
 * How alike two words are that are not the same: by their sounds, where vowels weigh little and consonants that scripts
 * exchange weigh less than others. In points: spelling of the same script 600 to 790, another script 500 to 690.
 */
public final class Likeness {

    /** The shortest word in which one wrong letter is forgiven. */
    public static final int SHORTEST_FORGIVEN = 4;
    /** The longest word in which one wrong letter is forgiven. */
    public static final int LONGEST_FORGIVEN = 16;

    private static final int LEAST = 62;

    private Likeness() {
    }

    /** The points of a word asked for and one found, both folded; 0 where they are not alike enough. */
    public static int points(String asked, String found) {
        int alike = Math.max(percent(Sounds.of(asked), Sounds.of(found)),
                percent(Sounds.of(Articles.stripFused(asked)), Sounds.of(Articles.stripFused(found))));
        boolean sameScript = Letters.isArabic(asked) == Letters.isArabic(found);
        if (alike < LEAST && !(sameScript && isOneEdit(asked, found))) {
            return 0;
        }
        return (sameScript ? 600 : 500) + alike * 19 / 10;
    }

    /** Whether one letter more, less or other, or two exchanged, make the one of the other. */
    public static boolean isOneEdit(String asked, String found) {
        int length = asked.length();
        if (length < SHORTEST_FORGIVEN || length > LONGEST_FORGIVEN || Math.abs(length - found.length()) > 1) {
            return false;
        }
        int from = commonStart(asked, found);
        String one = asked.substring(from);
        String other = found.substring(from);
        return one.isEmpty() || other.isEmpty() || one.substring(1).equals(other.substring(1))
                || one.substring(1).equals(other) || one.equals(other.substring(1)) || areExchanged(one, other);
    }

    private static boolean areExchanged(String one, String other) {
        return one.length() >= 2 && other.length() >= 2 && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0) && one.substring(2).equals(other.substring(2));
    }

    private static int commonStart(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int percent(String one, String other) {
        int consonants = Math.max(Sounds.consonants(one), Sounds.consonants(other));
        return Math.max(0, 100 - distance(one, other) / consonants);
    }

    private static int distance(String one, String other) {
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i + j == 0 ? 0 : least(costs, one, other, i, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int least(int[][] costs, String one, String other, int i, int j) {
        int least = Integer.MAX_VALUE;
        if (i > 0) {
            least = costs[i - 1][j] + Sounds.omission(one, i - 1);
        }
        if (j > 0) {
            least = Math.min(least, costs[i][j - 1] + Sounds.omission(other, j - 1));
        }
        if (i > 0 && j > 0) {
            least = Math.min(least, costs[i - 1][j - 1] + Sounds.change(one.charAt(i - 1), other.charAt(j - 1)));
        }
        return least;
    }
}
