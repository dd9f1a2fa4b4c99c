// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rawabit.graph.files.OwnerOnly;
import org.rawabit.importer.files.SealedFiles;
import org.rawabit.protection.vault.Vault;

/** Gives a kept original, or a list of issues, in clear to the owner of the data folder. */
public final class Unsealing {

    private final SealedFiles sealed;

    public Unsealing(Vault vault) {
        this.sealed = new SealedFiles(vault);
    }

    /**
     * Writes what the file says.
     *
     * @throws UnsealingRefused where it cannot be read to its end; what could be is written
     */
    public void to(OutputStream out, Path file) {
        try (InputStream in = sealed.read(file)) {
            copy(in, out, file);
        } catch (IOException e) {
            throw refused(file, "read", e);
        }
    }

    /** Writes what the file says into a new file that only the owner can read. */
    public void to(Path fresh, Path file) {
        try (InputStream in = sealed.read(file)) {
            try (OutputStream out = create(fresh)) {
                copy(in, out, file);
            }
        } catch (IOException e) {
            throw refused(file, "read", e);
        }
    }

    private static OutputStream create(Path fresh) {
        try {
            OwnerOnly.writeNew(fresh, new byte[0]);
            return Files.newOutputStream(fresh);
        } catch (IOException e) {
            throw refused(fresh, "made", e);
        }
    }

    private static void copy(InputStream in, OutputStream out, Path file) {
        try {
            in.transferTo(out);
            out.flush();
        } catch (IOException e) {
            throw refused(file, "read to its end", e);
        }
    }

    private static UnsealingRefused refused(Path file, String what, IOException e) {
        return new UnsealingRefused("The file " + file + " cannot be " + what + ": " + UnsealingRefused.reason(e) + ".", e);
    }
}
