// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names of Rawabit's own settings, from the list that the compiler makes of them. */
final class KnownSettings {

    private static final String LIST = "META-INF/spring-configuration-metadata.json";
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"(rawabit\\.[\\w.-]+)\"");
    private static final String PREFIX = "rawabit.";
    /** What has settings under it that the program cannot list: checked when they are read. */
    private static final Set<String> MAPS = Set.of("rawabit.security.oidc.roles");
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private KnownSettings() {
    }

    /** Refuses a name that begins as ours do and is none of ours: a setting with a slip of the pen does nothing. */
    static void require(String name) {
        if (plain(name).startsWith(PREFIX) && names().stream().noneMatch(known -> fits(name, known))) {
            throw new WrongUsage("There is no setting --" + name + ": did you mean --" + nearest(name) + "?");
        }
    }

    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        try {
            for (URL list : Collections.list(KnownSettings.class.getClassLoader().getResources(LIST))) {
                names.addAll(namesIn(list));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namesIn(URL list) throws IOException {
        try (var stream = list.openStream()) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String properties = text.substring(text.indexOf("\"properties\""));
            return NAME.matcher(properties).results().map(found -> found.group(1)).toList();
        }
    }

    /** Spring reads dashes, underscores and case as it likes. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }

    private static boolean fits(String given, String known) {
        return plain(given).equals(plain(known)) || plain(given).startsWith(plain(known) + "[")
                || MAPS.contains(known) && plain(given).startsWith(plain(known) + ".");
    }

    private static String nearest(String name) {
        return names().stream().min(Comparator.comparingInt(known -> DISTANCE.apply(plain(name), plain(known)))).orElse("rawabit.data");
    }
}
