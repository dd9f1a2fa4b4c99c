// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rawabit.graph.files.OwnerOnly;
import org.rawabit.graph.files.Overwrite;
import org.rawabit.protection.vault.Resealable;
import org.rawabit.protection.vault.Vault;

/** Kept originals and lists of issues of a data folder: an earlier version left them clear, and they are sealed anew with a new key. */
public final class SealedFolder implements Resealable {

    private static final String ORIGINAL = "[0-9a-f]{64}";
    private static final String ISSUES = "issues.csv";
    private static final Choice IS_CLEAR = file -> Files.size(file) > 0 && Vault.findKey(file).isEmpty();

    private final Path dataFolder;
    private final Vault vault;
    private final SealedFiles sealed;
    private final Rewriting rewriting;

    public SealedFolder(Path dataFolder, Vault vault) {
        this.dataFolder = dataFolder;
        this.vault = vault;
        this.sealed = new SealedFiles(vault);
        this.rewriting = new Rewriting(sealed);
    }

    private interface Work {
        void on(Path file) throws IOException;
    }

    private interface Choice {
        boolean takes(Path file) throws IOException;
    }

    /** Seals what is clear, and takes away what a crash left of that. Returns how many files were sealed. */
    public long sealClear() {
        each(parts(), IS_CLEAR, Overwrite::delete);
        return each(all(), IS_CLEAR, file -> rewriting.of(file, Files.newInputStream(file)));
    }

    @Override
    public String name() {
        return "kept files and lists of issues";
    }

    @Override
    public Set<String> keysInUse() {
        Set<String> keys = new TreeSet<>();
        chosen(all(), file -> Vault.findKey(file).filter(keys::add).isPresent());
        return keys;
    }

    @Override
    public long reseal() {
        Set<String> old = new TreeSet<>(vault.keys());
        old.remove(vault.sealingKey());
        return each(all(), file -> Vault.findKey(file).filter(old::contains).isPresent(), this::reseal);
    }

    private void reseal(Path file) throws IOException {
        if (file.endsWith(ISSUES)) {
            rewriting.ofWhatIsLeft(file);
        } else {
            rewriting.of(file, sealed.read(file));
        }
    }

    /** One process at a time, where several use the folder: two that write the same file would spoil it. */
    private long each(List<Path> files, Choice choice, Work work) {
        if (chosen(files, choice).isEmpty()) {
            return 0;
        }
        try (FileChannel channel = OwnerOnly.open(dataFolder.resolve("vault.lock")); FileLock lock = channel.lock()) {
            List<Path> todo = chosen(files, choice);
            for (Path file : todo) {
                on(file, work);
            }
            return todo.size();
        } catch (IOException e) {
            throw new SealingException(dataFolder, e);
        }
    }

    private static void on(Path file, Work work) {
        try {
            work.on(file);
        } catch (IOException e) {
            throw new SealingException(file, e);
        }
    }

    private static List<Path> chosen(List<Path> files, Choice choice) {
        List<Path> chosen = new ArrayList<>();
        files.forEach(file -> on(file, each -> {
            if (choice.takes(each)) {
                chosen.add(each);
            }
        }));
        return chosen;
    }

    private List<Path> parts() {
        return files(dataFolder.resolve("files"), name -> name.endsWith(Rewriting.PART));
    }

    private List<Path> all() {
        List<Path> kept = files(dataFolder.resolve("files"), name -> name.matches(ORIGINAL));
        Stream<Path> issues = list(dataFolder.resolve("imports"), Files::isDirectory).stream()
                .flatMap(folder -> files(folder, ISSUES::equals).stream());
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
