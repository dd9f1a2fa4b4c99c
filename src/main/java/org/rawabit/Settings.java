// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Spring settings given on the command line as {@code --name.part=value}, apart from the command's own words.
 *
 * @param given each as it was written
 */
record Settings(List<String> given) {

    private static final Predicate<String> IS_SETTING =
            Pattern.compile("--[A-Za-z][\\w-]*([.\\[][\\w\\].-]+)+(=.*)?", Pattern.DOTALL).asMatchPredicate();

    static Settings in(List<String> words) {
        List<String> given = words.stream().filter(IS_SETTING).toList();
        given.forEach(Settings::check);
        return new Settings(given);
    }

    /** What is left for the command itself. */
    static String[] without(List<String> words) {
        return words.stream().filter(IS_SETTING.negate()).toArray(String[]::new);
    }

    Settings with(String name, String value) {
        String setting = "--" + name + "=";
        return new Settings(Stream.concat(
                given.stream().filter(one -> !one.startsWith(setting)), Stream.of(setting + value)).toList());
    }

    /** The folder that the settings name, wherever they stand, without starting anything. */
    Path dataFolder() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments()));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Path.of(environment.getRequiredProperty("rawabit.data"));
    }

    String[] arguments() {
        return given.toArray(String[]::new);
    }

    private static void check(String setting) {
        int end = setting.indexOf('=');
        if (end < 0) {
            throw new WrongUsage("The setting " + setting + " needs a value: " + setting + "=VALUE.");
        }
        refuseSecrets(KnownSettings.plain(setting.substring(2, end)));
        KnownSettings.require(setting.substring(2, end));
    }

    private static void refuseSecrets(String name) {
        if (name.equals("rawabit.protection.key")) {
            throw new WrongUsage("The key ring is taken from a file (rawabit.protection.key-file) or the environment"
                    + " (RAWABIT_PROTECTION_KEY), never from the command line, which others on this machine can read.");
        }
        if (name.contains("neo4j") && (name.contains("password") || name.contains("user"))) {
            throw new WrongUsage("The user and password of Neo4j are taken from the environment (RAWABIT_NEO4J_USER,"
                    + " RAWABIT_NEO4J_PASSWORD), never from the command line, which others on this machine can read.");
        }
    }
}
