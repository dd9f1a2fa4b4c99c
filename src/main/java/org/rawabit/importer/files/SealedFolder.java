// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rawabit.graph.files.Overwrite;
import org.rawabit.protection.vault.Resealable;
import org.rawabit.protection.vault.Vault;

/** Kept originals and lists of issues of a data folder: an earlier version left them clear, and they are sealed anew with a new key. */
public final class SealedFolder implements Resealable {

    private static final String PART = ".part";
    private static final String ORIGINAL = "[0-9a-f]{64}";
    private static final String ISSUES = "issues.csv";

    private final Path originals;
    private final Path imports;
    private final Vault vault;
    private final SealedFiles sealed;

    public SealedFolder(Path dataFolder, Vault vault) {
        this.originals = dataFolder.resolve("files");
        this.imports = dataFolder.resolve("imports");
        this.vault = vault;
        this.sealed = new SealedFiles(vault);
    }

    /** Seals what is clear, and takes away what a crash left of that. Returns how many files were sealed. */
    public long sealClear() {
        each(files(originals, name -> name.endsWith(PART)), part -> Files.size(part) > 0 && Vault.findKey(part).isEmpty(), Overwrite::delete);
        return each(all(), file -> Vault.findKey(file).isEmpty(), file -> rewrite(file, Files.newInputStream(file)));
    }

    @Override
    public String name() {
        return "kept files and lists of issues";
    }

    @Override
    public Set<String> keysInUse() {
        Set<String> keys = new TreeSet<>();
        each(all(), file -> true, file -> Vault.findKey(file).ifPresent(keys::add));
        return keys;
    }

    @Override
    public long reseal() {
        Set<String> old = new TreeSet<>(vault.keys());
        old.remove(vault.sealingKey());
        return each(all(), file -> Vault.findKey(file).filter(old::contains).isPresent(), file -> rewrite(file, sealed.read(file)));
    }

    private interface Work {
        void on(Path file) throws IOException;
    }

    private interface Choice {
        boolean takes(Path file) throws IOException;
    }

    private static long each(List<Path> files, Choice choice, Work work) {
        long done = 0;
        for (Path file : files) {
            try {
                if (choice.takes(file)) {
                    work.on(file);
                    done++;
                }
            } catch (IOException e) {
                throw new SealingException(file, e);
            }
        }
        return done;
    }

    /** The former bytes stay until the new ones are whole; then they are overwritten, since they may be clear. */
    private void rewrite(Path file, InputStream clear) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + PART);
        Files.deleteIfExists(fresh);
        try (clear; OutputStream out = sealed.write(fresh, file)) {
            clear.transferTo(out);
        }
        Overwrite.replace(fresh, file);
    }

    private List<Path> all() {
        List<Path> kept = files(originals, name -> name.matches(ORIGINAL));
        Stream<Path> issues = list(imports, Files::isDirectory).stream().flatMap(folder -> files(folder, ISSUES::equals).stream());
        return Stream.concat(kept.stream(), issues).toList();
    }

    private static List<Path> files(Path folder, Predicate<String> named) {
        return list(folder, file -> Files.isRegularFile(file) && named.test(file.getFileName().toString()));
    }

    private static List<Path> list(Path folder, Predicate<Path> chosen) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(chosen).sorted().toList();
        } catch (IOException e) {
            throw new SealingException(folder, e);
        }
    }
}
