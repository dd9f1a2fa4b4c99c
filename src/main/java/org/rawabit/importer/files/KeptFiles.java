// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.rawabit.graph.files.OwnerOnly;

/** The folder of originals, each sealed under the SHA-256 of what it says, readable by the owner only. */
public final class KeptFiles {

    private static final int TRIES = 3;

    private final Path folder;
    private final SealedFiles sealed;

    public KeptFiles(Path folder, SealedFiles sealed) {
        this.folder = folder;
        this.sealed = sealed;
    }

    /** What was read of a file. */
    private record Reading(String sha256, long size) {
    }

    /** Keeps a copy of the file, on the disk when this returns, unless it is there already. */
    public KeptFile keep(Path file) throws IOException {
        OwnerOnly.folder(folder);
        Reading reading = copy(file, OutputStream.nullOutputStream());
        for (int i = 0; i < TRIES; i++) {
            Path kept = folder.resolve(reading.sha256);
            Reading copied = sealed.holds(kept) ? reading : sealIn(file, reading);
            if (copied.equals(reading)) {
                return new KeptFile(String.valueOf(file.getFileName()), reading.sha256, reading.size, () -> sealed.read(kept));
            }
            reading = copied;
        }
        throw new IOException("it is being changed");
    }

    /** What is sealed is bound to its digest, known before it is read again: a file that changed between is not kept. */
    private Reading sealIn(Path file, Reading known) throws IOException {
        Path kept = folder.resolve(known.sha256);
        Path fresh = folder.resolve(UUID.randomUUID() + ".part");
        try {
            Reading copied;
            try (OutputStream out = sealed.write(fresh, kept)) {
                copied = copy(file, out);
            }
            if (copied.equals(known)) {
                force(fresh);
                OwnerOnly.replace(fresh, kept);
            }
            return copied;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Reading copy(Path file, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long size = in.transferTo(out);
            return new Reading(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
