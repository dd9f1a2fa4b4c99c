// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rawabit.protection.vault.KeyRings;
import org.rawabit.protection.vault.KeyRotation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after the key ring of the vault. */
@Command(name = "vault", description = "Looks after the keys that seal names and files.", mixinStandardHelpOptions = true)
final class VaultCommand {

    private VaultCommand() {
    }

    static CommandLine line(Settings settings) {
        return new CommandLine(new VaultCommand()).addSubcommand(new Rotate(settings)).addSubcommand(new Merge(settings))
                .addSubcommand(new Abandon(settings));
    }

    /** Makes a new key. */
    @Command(
            name = "rotate",
            description = "Makes a new key and seals everything anew; can be run again where it was cut off. The service must be stopped.",
            mixinStandardHelpOptions = true)
    static final class Rotate implements Callable<Integer> {

        private final Settings settings;

        @Option(names = "--drop-old", description = "Then drops the former keys: backups made before open only with the ring that was kept with them.")
        private boolean dropOld;

        Rotate(Settings settings) {
            this.settings = settings;
        }

        @Override
        public Integer call() {
            CommandAudit.during(settings.dataFolder(), "vault rotate", Map.of("dropOld", dropOld), this::rotate);
            return 0;
        }

        private boolean rotate() {
            try (var context = Part.withoutServer(settings)) {
                KeyRotation rotation = context.getBean(KeyRotation.class);
                rotation.rotate(System.out::println);
                if (dropOld) {
                    rotation.dropOld(System.out::println);
                }
            }
            return dropOld;
        }
    }

    /** Takes in the keys of a copy. */
    @Command(
            name = "merge",
            description = "Takes the keys of another copy of the key ring into this one.",
            mixinStandardHelpOptions = true)
    static final class Merge implements Callable<Integer> {

        private final Settings settings;

        @Parameters(paramLabel = "FILE", description = "The other copy.")
        private Path file;

        Merge(Settings settings) {
            this.settings = settings;
        }

        @Override
        public Integer call() {
            try (var context = Part.only(KeyRings.class, settings)) {
                KeyRings rings = context.getBean(KeyRings.class);
                List<String> taken = CommandAudit.during(rings.dataFolder(), "vault merge", Map.of(), () -> rings.merge(file.toAbsolutePath().normalize()));
                System.out.println(taken.isEmpty() ? "The key ring has all of these keys already." : "Taken in: the key " + String.join(" and ", taken) + ".");
            }
            return 0;
        }
    }

    /** Goes on without keys that are lost. */
    @Command(
            name = "abandon",
            description = "Goes on without keys that are lost for good: the names and files under them can never be read again."
                    + " The service must be stopped.",
            mixinStandardHelpOptions = true)
    static final class Abandon implements Callable<Integer> {

        private final Settings settings;

        @Option(names = "--lost-for-good", required = true, description = "Says that you have looked everywhere.")
        private boolean sure;

        Abandon(Settings settings) {
            this.settings = settings;
        }

        @Override
        public Integer call() {
            CommandAudit.during(settings.dataFolder(), "vault abandon", () -> {
                Part.withoutServer(settings.with(KeyRings.LOST, "true")).close();
                return sure;
            });
            System.out.println("What the lost keys sealed stays unreadable; from now on the key ring that is there seals.");
            return 0;
        }
    }
}
