// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rawabit.importer.Unsealing;
import org.rawabit.protection.vault.KeyRings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a sealed file of the data folder in clear. */
@Command(
        name = "unseal",
        description = "Gives a kept original, or the issues of an import, in clear; it is recorded. The service may run.",
        mixinStandardHelpOptions = true)
final class UnsealCommand implements Callable<Integer> {

    private static final String SCREEN = "-";

    private final Settings settings;

    @Parameters(paramLabel = "FILE", description = "The sealed file: its path, or for an original its SHA-256.")
    private String file;

    @Option(names = "--out", required = true, paramLabel = "PATH", description = "A new file, which only you can read; or - for the screen.")
    private String out;

    UnsealCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try (var context = Part.only(KeyRings.class, settings)) {
            KeyRings rings = context.getBean(KeyRings.class);
            Path sealed = sealed(rings.dataFolder());
            var unsealing = new Unsealing(rings.vault());
            CommandAudit.during(rings.dataFolder(), "unseal", Map.of("file", id(sealed)), () -> give(unsealing, sealed));
        }
        return 0;
    }

    private Path sealed(Path dataFolder) {
        Path path = Path.of(file);
        return (Files.exists(path) ? path : dataFolder.resolve("files").resolve(path)).toAbsolutePath().normalize();
    }

    /** Neither a digest nor the id of an import tells a name. */
    private static String id(Path sealed) {
        return sealed.getParent().getFileName() + "/" + sealed.getFileName();
    }

    private boolean give(Unsealing unsealing, Path sealed) {
        if (out.equals(SCREEN)) {
            unsealing.to(System.out, sealed);
        } else {
            unsealing.to(Path.of(out).toAbsolutePath().normalize(), sealed);
            System.out.println("In clear in " + out + ": delete it when it was read.");
        }
        return true;
    }
}
