// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last entry of a chain.
 *
 * @param sequence its number; 0 while there is none
 * @param digest   of its line
 * @param day      of the log that holds it
 * @param end      where its line ends there, in bytes
 */
record Head(long sequence, String digest, LocalDate day, long end) {

    private static final Pattern TEXT = Pattern.compile("((\\d{19}) ([0-9a-f]{64}) (\\d{4}-[01]\\d-[0-3]\\d) (\\d{19})) ([0-9a-f]{64})\n");

    static Head none(ChainFiles files, LocalDate day) {
        return new Head(0, files.origin(), day, 0);
    }

    /** The head after one more line. */
    Head with(byte[] line, LocalDate itsDay) {
        long start = sequence > 0 && itsDay.equals(day) ? end : 0;
        return new Head(sequence + 1, Digest.of(line), itsDay, start + line.length);
    }

    /** One line, always as long, with a digest of its own; it fits a sector of the disk, which is written whole or not at all. */
    byte[] bytes() {
        String text = String.format(Locale.ROOT, "%019d %s %s %019d", sequence, digest, day, end);
        return (text + " " + Digest.of(text) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    static Optional<Head> parse(byte[] bytes) {
        Matcher text = TEXT.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return text.matches() && Digest.of(text.group(1)).equals(text.group(6))
                ? Optional.of(new Head(Long.parseLong(text.group(2)), text.group(3), LocalDate.parse(text.group(4)), Long.parseLong(text.group(5))))
                : Optional.empty();
    }
}
