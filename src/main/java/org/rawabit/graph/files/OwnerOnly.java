// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files and folders that no one but the owner of the process can read, so that they outlast a power failure. */
public final class OwnerOnly {

    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private OwnerOnly() {
    }

    /** Makes the folder and those above it where they are missing; one that is there keeps its permissions. */
    public static Path folder(Path folder) throws IOException {
        // On Java 17 the library refuses a link to a folder.
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, mode(folder, FOLDER));
    }

    /** Makes a folder that must not be there yet, and those above it where they are missing. */
    public static void newFolder(Path folder) throws IOException {
        folder(folder.getParent());
        Files.createDirectory(folder, mode(folder, FOLDER));
    }

    /** Makes the folder, or takes the permissions of others from the one that is there. */
    public static void restrictedFolder(Path folder) throws IOException {
        folder(folder);
        if (posix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOLDER));
        }
    }

    /** Makes an empty file; leaves one that is there as it is. */
    public static Path file(Path file) throws IOException {
        try {
            return Files.createFile(file, mode(file, FILE));
        } catch (FileAlreadyExistsException e) {
            return file;
        }
    }

    /** Opens a file for reading and writing; makes it where it is missing. */
    public static FileChannel open(Path file) throws IOException {
        boolean fresh = Files.notExists(file);
        FileChannel channel = FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), mode(file, FILE));
        if (fresh) {
            force(file.toAbsolutePath().getParent());
        }
        return channel;
    }

    /** Writes the whole file or nothing: a crash between leaves the former content. */
    public static void write(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (FileChannel channel = open(part)) {
            writeAll(channel, ByteBuffer.wrap(content));
            channel.force(true);
        }
        replace(part, file);
    }

    /** The same of a text in UTF-8. */
    public static void write(Path file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a new file, and the folder that it lies in where that is missing.
     *
     * @throws FileAlreadyExistsException where there is one of that name
     */
    public static void writeNew(Path file, byte[] content) throws IOException {
        folder(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(file, FILE))) {
            writeAll(channel, ByteBuffer.wrap(content));
            channel.force(true);
        }
        force(file.toAbsolutePath().getParent());
    }

    /** Puts a whole file in the place of another, or of none, in one step. */
    public static void replace(Path fresh, Path file) throws IOException {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file.toAbsolutePath().getParent());
    }

    /** A new name is on the disk once its folder is. */
    public static void force(Path folder) throws IOException {
        if (posix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Writes to the last byte: a channel takes as many as it likes. */
    public static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static FileAttribute<?>[] mode(Path path, String mode) {
        return posix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
