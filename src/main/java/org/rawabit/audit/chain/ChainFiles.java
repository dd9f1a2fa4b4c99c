// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one chain: a log for each day on which something was done, the head, the anchors, the lock.
 *
 * @param folder in which the chains are
 * @param chain  name of the chain: eight random letters and digits
 */
public record ChainFiles(Path folder, String chain) {

    private static final Pattern NAME = Pattern.compile("([a-z2-7]{8})(?:-(\\d{4}-\\d{2}-\\d{2})\\.jsonl|\\.head|\\.anchors)");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 8;

    /** Those of every chain in the folder, in the order of their names. */
    public static List<ChainFiles> in(Path folder) throws IOException {
        return names(folder).stream().map(name -> name.group(1)).distinct().sorted()
                .map(chain -> new ChainFiles(folder, chain)).toList();
    }

    static ChainFiles fresh(Path folder) {
        String name = new SecureRandom().ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1)).collect(Collectors.joining());
        return new ChainFiles(folder, name);
    }

    public Path log(LocalDate day) {
        return folder.resolve(chain + "-" + day + ".jsonl");
    }

    /** The days that have a log, in order. */
    public List<LocalDate> days() throws IOException {
        return names(folder).stream().filter(name -> name.group(1).equals(chain) && name.group(2) != null)
                .flatMap(name -> day(name.group(2)).stream()).sorted().toList();
    }

    Path head() {
        return folder.resolve(chain + ".head");
    }

    Path anchors() {
        return folder.resolve(chain + ".anchors");
    }

    Path lock() {
        return folder.resolve(chain + ".lock");
    }

    /** What stands for the digest of the entry before the first: a chain cannot pass for another. */
    String origin() {
        return Digest.of(chain);
    }

    private static List<Matcher> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString())).filter(Matcher::matches).toList();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
