// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Spring settings given on the command line as {@code --name.part=value}, apart from the command's own words.
 *
 * @param given each as it was written
 */
record Settings(List<String> given) {

    private static final Pattern SETTING = Pattern.compile("--[A-Za-z][\\w-]*(\\.[\\w-]+|\\[\\d+])+(=.*)?", Pattern.DOTALL);
    private static final Predicate<String> IS_SETTING = SETTING.asMatchPredicate();

    Settings {
        given.forEach(Settings::check);
    }

    static Settings in(List<String> words) {
        return new Settings(words.stream().filter(IS_SETTING).toList());
    }

    /** What is left for the command itself. */
    static String[] without(List<String> words) {
        return words.stream().filter(IS_SETTING.negate()).toArray(String[]::new);
    }

    String[] arguments() {
        return given.toArray(String[]::new);
    }

    private static void check(String setting) {
        if (!setting.contains("=")) {
            throw new WrongUsage("The setting " + setting + " needs a value: " + setting + "=VALUE.");
        }
        String name = setting.substring(2, setting.indexOf('=')).toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
        if (name.contains("neo4j") && (name.contains("password") || name.contains("user"))) {
            throw new WrongUsage("The user and password of Neo4j are taken from the environment (RAWABIT_NEO4J_USER,"
                    + " RAWABIT_NEO4J_PASSWORD), never from the command line, which others on this machine can read.");
        }
        if (name.startsWith("rawabit.")) {
            KnownSettings.require(setting.substring(2, setting.indexOf('=')));
        }
    }
}
