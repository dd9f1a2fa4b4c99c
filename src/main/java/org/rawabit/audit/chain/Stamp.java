// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the chain itself writes at the beginning of an entry.
 *
 * @param sequence number of the entry, from 1 on without a gap
 * @param before   digest of the line before
 * @param at       when it was written
 */
public record Stamp(long sequence, String before, Instant at) {

    private static final int LONGEST = 160;
    private static final Pattern TEXT = Pattern.compile("\\{\"seq\":(\\d{1,18}),\"before\":\"([0-9a-f]{64})\",\"at\":\"([^\"]{20,35})\",.*", Pattern.DOTALL);

    /** That of a line; none where the line is no entry. */
    public static Optional<Stamp> of(byte[] line) {
        Matcher text = TEXT.matcher(new String(line, 0, Math.min(line.length, LONGEST), StandardCharsets.ISO_8859_1));
        if (!text.matches() || !endsAsAnEntry(line)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Stamp(Long.parseLong(text.group(1)), text.group(2), Instant.parse(text.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean endsAsAnEntry(byte[] line) {
        return line[line.length - 1] == '\n' && line[line.length - 2] == '}';
    }

    /** The line of an entry whose further members these are, as in {@code "kind":"READ"}. */
    byte[] line(byte[] members) {
        byte[] start = ("{\"seq\":" + sequence + ",\"before\":\"" + before + "\",\"at\":\"" + at + "\",").getBytes(StandardCharsets.US_ASCII);
        byte[] line = new byte[start.length + members.length + 2];
        System.arraycopy(start, 0, line, 0, start.length);
        System.arraycopy(members, 0, line, start.length, members.length);
        line[line.length - 2] = '}';
        line[line.length - 1] = '\n';
        return line;
    }
}
