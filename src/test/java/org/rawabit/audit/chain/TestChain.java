// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rawabit.audit.TestClock;

/** A chain in a folder, written and damaged by tests. */
final class TestChain implements AutoCloseable {

    final TestClock clock = new TestClock();
    private final Path folder;
    private OpenChain open;

    TestChain(Path folder) throws IOException {
        this.folder = folder;
        this.open = OpenChain.in(folder, clock);
    }

    long add(String kind) {
        return open.commit().add(("\"kind\":\"" + kind + "\"").getBytes(StandardCharsets.UTF_8)).join();
    }

    void reopen() throws IOException, InterruptedException {
        open.commit().close();
        open = OpenChain.in(folder, clock);
    }

    OpenChain open() {
        return open;
    }

    /** The only chain. */
    ChainFiles files() throws IOException {
        return ChainFiles.in(folder).get(0);
    }

    ChainReport check() {
        try {
            return ChainCheck.of(files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> logs() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        open.commit().close();
    }
}
