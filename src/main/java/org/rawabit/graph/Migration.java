// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A versioned change of the schema: a file {@code V0001__What_it_does.cypher}, its statements ended by semicolons.
 *
 * @param checksum SHA-256 of the text
 */
record Migration(String version, String name, String checksum, List<String> statements) {

    private static final Pattern FILE_NAME = Pattern.compile("V(\\d{4})__(\\w+)\\.cypher");

    static Migration of(String fileName, String text) {
        Matcher parts = FILE_NAME.matcher(fileName);
        if (!parts.matches()) {
            throw new IllegalStateException("a migration is named V0001__What_it_does.cypher, not " + fileName);
        }
        return new Migration(parts.group(1), parts.group(2), sha256(text), statements(text));
    }

    private static List<String> statements(String text) {
        String code = text.replaceAll("(?m)^//.*$", "");
        return Arrays.stream(code.split(";\\s*(\\n|$)")).map(String::trim).filter(s -> !s.isEmpty()).toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
