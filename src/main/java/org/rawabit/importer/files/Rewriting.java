// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.rawabit.graph.files.Overwrite;

/** Seals a file anew in its place. The former bytes stay until the new ones were read back; then they are overwritten. */
final class Rewriting {

    static final String PART = ".part";

    private final SealedFiles sealed;

    Rewriting(SealedFiles sealed) {
        this.sealed = sealed;
    }

    /** Seals the whole of what is given. */
    void of(Path file, InputStream clear) throws IOException {
        rewrite(file, clear, false);
    }

    /** Seals as much as can be read of a list that an import was cut off in. */
    void ofWhatIsLeft(Path file) throws IOException {
        rewrite(file, sealed.read(file), true);
    }

    private void rewrite(Path file, InputStream clear, boolean asFarAsItGoes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + PART);
        Files.deleteIfExists(fresh);
        MessageDigest written = KeptFiles.sha256();
        try (clear; OutputStream out = new DigestOutputStream(sealed.write(fresh, file), written)) {
            copy(clear, out, asFarAsItGoes);
        }
        if (!MessageDigest.isEqual(written.digest(), digest(fresh, file))) {
            throw new IOException("what was written is not what is read");
        }
        Overwrite.replace(fresh, file);
    }

    private static void copy(InputStream clear, OutputStream out, boolean asFarAsItGoes) throws IOException {
        byte[] buffer = new byte[1 << 13];
        for (int count = next(clear, buffer, asFarAsItGoes); count >= 0; count = next(clear, buffer, asFarAsItGoes)) {
            out.write(buffer, 0, count);
        }
    }

    private static int next(InputStream clear, byte[] buffer, boolean asFarAsItGoes) throws IOException {
        try {
            return clear.read(buffer);
        } catch (IOException e) {
            if (asFarAsItGoes) {
                return -1;
            }
            throw e;
        }
    }

    private byte[] digest(Path fresh, Path name) throws IOException {
        MessageDigest read = KeptFiles.sha256();
        try (InputStream in = new DigestInputStream(sealed.read(fresh, name), read)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return read.digest();
    }
}
