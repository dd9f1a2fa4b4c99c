// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sealed stream: a line that says what it is and the number of its key, then AES-GCM by segments as Tink writes them. */
final class SealedStream {

    private static final String FORM = "rawabit-sealed-1 ";
    private static final int HEAD_LENGTH = FORM.length() + 9;
    private static final Pattern HEAD = Pattern.compile(FORM + "([0-9a-f]{8})\n");

    private SealedStream() {
    }

    static OutputStream sealing(OutputStream out, String key, StreamingAead cipher, byte[] context)
            throws IOException, GeneralSecurityException {
        out.write((FORM + key + "\n").getBytes(StandardCharsets.US_ASCII));
        return cipher.newEncryptingStream(out, context);
    }

    static InputStream opening(InputStream in, Function<String, StreamingAead> ciphers, byte[] context)
            throws IOException, GeneralSecurityException {
        String key = head(in).orElseThrow(() -> new VaultException("What should be sealed is not: it was changed, or never sealed."));
        return new OpenedStream(in, sealed -> ciphers.apply(key).newDecryptingStream(sealed, context));
    }

    /** The number of the key that sealed the file; none where it is not sealed. */
    static Optional<String> findKey(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return head(in);
        }
    }

    private static Optional<String> head(InputStream in) throws IOException {
        Matcher head = HEAD.matcher(new String(in.readNBytes(HEAD_LENGTH), StandardCharsets.ISO_8859_1));
        return head.matches() ? Optional.of(head.group(1)) : Optional.empty();
    }
}
