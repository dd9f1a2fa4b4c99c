// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.mapping.Value;

/** The first 64 bits of SHA-256 over what a row says, each part with its length, properties by name. */
final class ContentHash {

    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    ContentHash add(@Nullable Object part) {
        byte[] bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part == null ? -1 : bytes.length));
        digest.update(bytes);
        return this;
    }

    ContentHash add(Map<String, Value> values) {
        new TreeMap<>(values).forEach((name, value) -> add(name).add(value.stored() == null ? value.given() : value.stored()));
        return this;
    }

    long value() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
