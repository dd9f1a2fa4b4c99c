// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rawabit.graph.files.OwnerOnly;

/** The SHA-256 of each file of a folder, in the form that {@code sha256sum --check} reads. */
final class Manifest {

    static final String NAME = "manifest-sha256.txt";

    private Manifest() {
    }

    static void write(Path folder) throws IOException {
        OwnerOnly.write(folder.resolve(NAME), of(folder));
    }

    /** Refuses a folder that lacks a file, holds one more, or holds one that was changed. */
    static void verify(Path folder) throws IOException {
        Path manifest = folder.resolve(NAME);
        if (!Files.isRegularFile(manifest)) {
            throw new BackupRefused("There is no backup in " + folder + ": it has no " + NAME + ".");
        }
        Set<String> found = new LinkedHashSet<>(of(folder).lines().toList());
        Set<String> written = new LinkedHashSet<>(read(manifest));
        Stream.concat(written.stream().filter(line -> !found.contains(line)),
                        found.stream().filter(line -> !written.contains(line)))
                .findFirst()
                .ifPresent(line -> {
                    throw notAsMade(folder, name(line));
                });
    }

    private static List<String> read(Path manifest) throws IOException {
        try {
            return Files.readAllLines(manifest);
        } catch (CharacterCodingException e) {
            throw notAsMade(manifest.getParent(), NAME);
        }
    }

    /** A line that names no file is of a manifest that was changed itself. */
    private static String name(String line) {
        int end = line.indexOf("  ");
        return end < 0 ? NAME : line.substring(end + 2);
    }

    private static BackupRefused notAsMade(Path folder, String name) {
        return new BackupRefused("The backup in " + folder + " is not as it was made: " + name + " is missing, changed or added.");
    }

    private static String of(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.resolve(NAME)))
                    .sorted()
                    .map(file -> line(folder, file))
                    .collect(Collectors.joining());
        }
    }

    private static String line(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try {
            return sha256(file) + "  " + name + "\n";
        } catch (IOException e) {
            throw new BackupRefused("The file " + file + " cannot be read: " + StartFailure.reason(e) + ".", e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var digest = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
