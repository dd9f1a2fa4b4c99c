// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.rawabit.graph.files.OwnerOnly;

/** The sealed sentences beside the kept files, one a line: they go with them into a backup. */
final class FileChecks implements Checks {

    static final String NAME = "vault.check";

    private final Path file;

    FileChecks(Path dataFolder) {
        this.file = dataFolder.resolve("files").resolve(NAME);
    }

    @Override
    public List<String> list() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
            return lines.stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public void replace(Collection<String> sealed) {
        try {
            OwnerOnly.folder(file.getParent());
            OwnerOnly.write(file, (String.join("\n", sealed) + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private VaultException unusable(IOException e) {
        return new VaultException("The file " + file + " cannot be read or written (" + e.getClass().getSimpleName()
                + "): correct its permissions.", e);
    }

    @Override
    public String name() {
        return "the folder " + file.toAbsolutePath().normalize().getParent();
    }
}
