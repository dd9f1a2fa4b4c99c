// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

/** Ids and numbers of generated things: like the program's in form, made from their index alone. */
final class Phones {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final int LETTERS_OF_A_LONG = 12;
    private static final long NUMBERS = 100_000_000L;
    private static final long STRIDE = 61_803_399L;

    private Phones() {
    }

    static String id(int phone) {
        return id('p', phone);
    }

    static String recordId(int phone) {
        return id('r', phone);
    }

    static String linkId(int link) {
        return id('l', link);
    }

    /** E.164, in a range that no operator uses; the stride has no divisor in common with their number, so none comes twice. */
    static String number(int phone) {
        return "+96473%08d".formatted(phone * STRIDE % NUMBERS);
    }

    private static String id(char kind, int index) {
        char[] id = new char[LENGTH];
        long seed = (long) kind << Integer.SIZE | index;
        long bits = 0;
        for (int i = 0; i < LENGTH; i++) {
            bits = i % LETTERS_OF_A_LONG == 0 ? mix(seed + ((long) i << 40)) : bits >>> 5;
            id[i] = ALPHABET.charAt((int) (bits & 31));
        }
        return new String(id);
    }

    /** The finaliser of SplitMix64, a bijection. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
