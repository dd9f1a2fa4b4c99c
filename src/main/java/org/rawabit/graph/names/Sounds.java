// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The sounds of a folded word, one letter each: {@code A E I U} short or unknown vowels, {@code i u} long ones that Arabic
 * writes, the rest consonants ({@code $} sh, {@code ^} ch, {@code x} kh, {@code G} gh, {@code T} th, {@code D} dh).
 */
final class Sounds {

    private static final Map<String, String> SOUNDS = read(
            "sh$ ch^ khx ghG thT dhD phf zhj oou ouu eei aaA ckk aA eE iI oU uU yI wU qq xk"
            + " اA عA ةh وu يi بb پp تt ثT جj چ^ حh خx دd ذD رr زz ژj سs ش$ صs ضD طt ظD غG فf ڤv قq كk گg لl مm نn هh");
    private static final Set<String> ALIKE = Set.of("Tt", "Ts", "Td", "TD", "Dd", "Dz", "Dt", "dt", "sz", "kq", "kg", "kx", "qg",
            "xh", "gj", "jz", "bp", "fv", "vu", "vU", "kc", "sc", "cj", "Gg", "Gk", "Gq", "$s", "$^", "^j", "^c");
    private static final int SAME_FAMILY = 30;
    private static final int LONG = 90;

    private Sounds() {
    }

    static String of(String foldedWord) {
        String word = Articles.strip(foldedWord);
        StringBuilder sounds = new StringBuilder();
        int length;
        for (int at = 0; at < word.length(); at += length) {
            length = at + 2 <= word.length() && SOUNDS.containsKey(word.substring(at, at + 2)) ? 2 : 1;
            String letters = word.substring(at, at + length);
            sounds.append(at > 0 && at + 1 == word.length() && letters.equals("ي") ? "E" : SOUNDS.getOrDefault(letters, letters));
        }
        return sounds.toString();
    }

    /** What it costs to read one sound for the other, in hundredths of a consonant. */
    static int change(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (isVowel(one) && isVowel(other)) {
            return vowels(one, other);
        }
        return areAlike(one, other) ? SAME_FAMILY : 100;
    }

    /** What it costs to leave a sound out: Arabic writes no short vowels, so these cost little. */
    static int omission(String sounds, int at) {
        char sound = sounds.charAt(at);
        if (at > 0 && sounds.charAt(at - 1) == sound) {
            return 5;
        }
        return switch (sound) {
            case 'A', 'E' -> 12;
            case 'I', 'U' -> 15;
            case 'h' -> 40;
            case 'i', 'u' -> LONG;
            default -> 100;
        };
    }

    private static int vowels(char one, char other) {
        char first = Character.toUpperCase(one);
        char second = Character.toUpperCase(other);
        if (first == second) {
            return 0;
        }
        if (first == 'E' && second != 'U' || second == 'E' && first != 'U') {
            return 12;
        }
        return one == first && other == second ? 50 : LONG;
    }

    /** How many consonants the sounds have, and at least one. */
    static int consonants(String sounds) {
        return Math.max(1, (int) sounds.chars().filter(sound -> !isVowel((char) sound)).count());
    }

    private static boolean isVowel(char sound) {
        return "AEIUiu".indexOf(sound) >= 0;
    }

    private static boolean areAlike(char one, char other) {
        return ALIKE.contains("" + one + other) || ALIKE.contains("" + other + one);
    }

    private static Map<String, String> read(String table) {
        Map<String, String> sounds = new HashMap<>();
        for (String entry : table.split(" ")) {
            sounds.put(entry.substring(0, entry.length() - 1), entry.substring(entry.length() - 1));
        }
        return sounds;
    }
}
