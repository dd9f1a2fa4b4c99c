// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.rawabit.graph.files.OwnerOnly;

/**
 * How a command reaches the running service: its address, and a token that shows the caller to be the owner of the data
 * folder, since no one else can read it.
 *
 * @param certificate SHA-256 of the one that the service shows by TLS; empty where it serves without
 */
record ControlFile(URI address, String token, String certificate) {

    static final String NAME = "control";

    private static final int BYTES = 32;

    static ControlFile make(DataFolder data, URI address) throws IOException {
        return make(data, address, "");
    }

    static ControlFile make(DataFolder data, URI address, String certificate) throws IOException {
        byte[] token = new byte[BYTES];
        new SecureRandom().nextBytes(token);
        var control = new ControlFile(address, HexFormat.of().formatHex(token), certificate);
        OwnerOnly.write(file(data), address + "\n" + control.token + "\n" + certificate + "\n");
        return control;
    }

    static ControlFile read(DataFolder data) throws IOException {
        List<String> lines = Files.readAllLines(file(data));
        return new ControlFile(URI.create(lines.get(0)), lines.get(1), lines.get(2));
    }

    static void delete(DataFolder data) throws IOException {
        Files.deleteIfExists(file(data));
    }

    boolean admits(String given) {
        return MessageDigest.isEqual(bytes("Bearer " + token), bytes(given));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Path file(DataFolder data) {
        return data.keys().resolve(NAME);
    }
}
