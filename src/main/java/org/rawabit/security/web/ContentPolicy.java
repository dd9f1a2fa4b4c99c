// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * What our pages may load and run: files of this service, and of inline scripts the import maps alone, by the SHA-256 of what
 * stands in the pages.
 */
final class ContentPolicy {

    private static final List<String> PAGES = List.of("static/index.html", "static/sign-in.html");
    private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private ContentPolicy() {
    }

    static String text() {
        String maps = PAGES.stream().flatMap(ContentPolicy::importMaps).map(map -> " 'sha256-" + hash(map) + "'").distinct()
                .collect(Collectors.joining());
        return "default-src 'self'; script-src 'self'" + maps + "; img-src 'self' data: blob:; object-src 'none'; "
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static Stream<String> importMaps(String page) {
        try {
            String text = new ClassPathResource(page).getContentAsString(StandardCharsets.UTF_8);
            return IMPORT_MAP.matcher(text).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String map) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(map.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
