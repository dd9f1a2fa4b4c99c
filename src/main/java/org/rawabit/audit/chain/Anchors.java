// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.files.OwnerOnly;

/** The anchors of a chain, a line each, the oldest first. */
record Anchors(List<Anchor> list) {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{1,18}) ([0-9a-f]{64})\n");

    Anchors {
        list = List.copyOf(list);
    }

    /** Those that were written, none where nothing was; empty where they are damaged. */
    static Optional<Anchors> read(Path file) throws IOException {
        try {
            return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return Optional.of(new Anchors(List.of()));
        }
    }

    private static Optional<Anchors> parse(String text) {
        try {
            Anchors found = new Anchors(LINE.matcher(text).results()
                    .map(line -> new Anchor(LocalDate.parse(line.group(1)), Long.parseLong(line.group(2)), line.group(3))).toList());
            return Optional.of(found).filter(anchors -> anchors.text().equals(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Anchors with(Anchor anchor) {
        return new Anchors(Stream.concat(list.stream(), Stream.of(anchor)).toList());
    }

    void write(Path file) throws IOException {
        OwnerOnly.write(file, text().getBytes(StandardCharsets.US_ASCII));
    }

    /** The day that is over last; null where none is. */
    @Nullable LocalDate lastDay() {
        return list.isEmpty() ? null : list.get(list.size() - 1).day();
    }

    private String text() {
        return list.stream().map(anchor -> anchor + "\n").collect(Collectors.joining());
    }
}
