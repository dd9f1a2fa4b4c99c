// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.files.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the key ring is kept: a file that only the owner can read, or the environment of the process. */
final class RingPlace {

    private static final Logger LOG = LoggerFactory.getLogger(RingPlace.class);
    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    static final String VARIABLE = "RAWABIT_PROTECTION_KEY";

    private static final String FILE = "keys/vault.key";

    private final Path file;
    private final @Nullable String text;

    private RingPlace(Path file, @Nullable String text) {
        this.file = file;
        this.text = text;
    }

    static RingPlace of(Path dataFolder, @Nullable Path keyFile, Map<String, String> environment) {
        String text = environment.get(VARIABLE);
        if (text != null && keyFile != null) {
            throw new VaultException("The key ring is given twice, by rawabit.protection.key-file and by " + VARIABLE + ": take one of them away.");
        }
        return new RingPlace((keyFile == null ? dataFolder.resolve(FILE) : keyFile).toAbsolutePath().normalize(), text);
    }

    static RingPlace at(Path file) {
        return new RingPlace(file.toAbsolutePath().normalize(), null);
    }

    /** The ring; none where there is no file. */
    Optional<KeyRing> find() {
        if (text == null && Files.notExists(file)) {
            return Optional.empty();
        }
        warnOfOthers();
        return Optional.of(RingText.parse(read()).orElseThrow(() -> new VaultException("The key ring in " + this
                + " is damaged: its one line is not whole. Put back a copy, such as that in the backup of the keys.")));
    }

    void keep(KeyRing ring) {
        if (text != null) {
            throw new VaultException("The key ring is given by " + VARIABLE + ", which the program cannot change: write it into a file,"
                    + " give that by rawabit.protection.key-file for this command, and set the variable to the file's new line.");
        }
        try {
            OwnerOnly.folder(file.getParent());
            OwnerOnly.write(file, (RingText.of(ring) + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new VaultException("The key ring cannot be kept in " + this + " (" + e.getClass().getSimpleName()
                    + "): give another file with rawabit.protection.key-file, or correct its permissions.", e);
        }
    }

    private void warnOfOthers() {
        PosixFileAttributeView view = text != null ? null : Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            if (view != null && view.readAttributes().permissions().stream().anyMatch(OF_OTHERS::contains)) {
                LOG.warn("The key ring in {} can be read by others than its owner: take their permissions away (chmod 600).", file);
            }
        } catch (IOException e) {
            LOG.debug("The permissions of {} cannot be read", file, e);
        }
    }

    private String read() {
        try {
            return text != null ? text : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new VaultException("The key ring in " + this + " cannot be read (" + e.getClass().getSimpleName()
                    + "): correct the permissions of the file.", e);
        }
    }

    /** The file or the variable. */
    @Override
    public String toString() {
        return text != null ? VARIABLE : file.toString();
    }
}
