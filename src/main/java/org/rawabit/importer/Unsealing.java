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
            in.transferTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UnsealingRefused("The file " + file + " cannot be read to its end: " + UnsealingRefused.reason(e) + ".", e);
        }
    }

    /** Writes what the file says into a new file that only the owner can read. */
    public void to(Path fresh, Path file) {
        try {
            OwnerOnly.writeNew(fresh, new byte[0]);
        } catch (IOException e) {
            throw new UnsealingRefused("The file " + fresh + " cannot be made: " + UnsealingRefused.reason(e) + ".", e);
        }
        try (OutputStream out = Files.newOutputStream(fresh)) {
            to(out, file);
        } catch (IOException e) {
            throw new UnsealingRefused("The file " + fresh + " cannot be written: " + UnsealingRefused.reason(e) + ".", e);
        }
    }
}
