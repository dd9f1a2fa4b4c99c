// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The folder of originals, each under its SHA-256, readable by the owner only. */
public final class KeptFiles {

    private final Path folder;

    public KeptFiles(Path folder) {
        this.folder = folder;
    }

    /** Keeps a copy of the file, on the disk when this returns, unless it is there already. */
    public KeptFile keep(Path file) throws IOException {
        OwnerOnly.folder(folder);
        String sha256 = copy(file, OutputStream.nullOutputStream());
        Path kept = folder.resolve(sha256);
        if (!Files.exists(kept)) {
            sha256 = copyIn(file);
            kept = folder.resolve(sha256);
        }
        return new KeptFile(String.valueOf(file.getFileName()), sha256, Files.size(kept), kept);
    }

    /** A file can change between two readings, so the copy is named by what was copied. */
    private String copyIn(Path file) throws IOException {
        Path fresh = OwnerOnly.file(folder.resolve(UUID.randomUUID() + ".part"));
        try {
            String sha256;
            try (OutputStream out = Files.newOutputStream(fresh)) {
                sha256 = copy(file, out);
            }
            force(fresh);
            Files.move(fresh, folder.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
            return sha256;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void force(Path path) throws IOException {
        StandardOpenOption mode = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    private static String copy(Path file, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
