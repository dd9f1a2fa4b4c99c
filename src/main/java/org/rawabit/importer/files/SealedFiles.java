// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rawabit.graph.files.OwnerOnly;
import org.rawabit.protection.vault.Vault;

/** Files that the vault seals, each bound to what it is called: a kept original to its digest, any other to its folder and name. */
public final class SealedFiles {

    private static final String DIGEST = "[0-9a-f]{64}";

    private final Vault vault;

    public SealedFiles(Vault vault) {
        this.vault = vault;
    }

    /** Seals what is written; the file is whole once this is closed. */
    public OutputStream write(Path file) throws IOException {
        return write(file, file);
    }

    /** Seals what is written into the first, to be read under the name of the second. */
    OutputStream write(Path file, Path name) throws IOException {
        OutputStream out = Files.newOutputStream(OwnerOnly.file(file));
        try {
            return vault.sealing(out, context(name));
        } catch (IOException | RuntimeException e) {
            out.close();
            throw e;
        }
    }

    /** What was sealed. */
    public InputStream read(Path file) throws IOException {
        return read(file, file);
    }

    /** What was sealed into the first under the name of the second. */
    InputStream read(Path file, Path name) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return vault.opening(in, context(name));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Whether the file is there and the vault has its key; one whose key was lost is as good as none. */
    boolean holds(Path file) throws IOException {
        return Files.exists(file) && Vault.findKey(file).filter(vault.keys()::contains).isPresent();
    }

    private static String context(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        String name = whole.getFileName().toString();
        return name.matches(DIGEST) ? "file " + name : "file " + whole.getParent().getFileName() + "/" + name;
    }
}
