// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/** The generated graph in a data folder of the program, made at the first run and kept. */
final class BenchGraph {

    private final BenchSettings settings;
    private final Path data;
    private final Contacts contacts;

    BenchGraph(BenchSettings settings) {
        this.settings = settings;
        this.data = settings.folder().resolve("graph-" + digest(settings)).toAbsolutePath();
        this.contacts = new Contacts(settings.phones(), settings.links(), settings.seed());
    }

    Path data() {
        return data;
    }

    Contacts contacts() {
        return contacts;
    }

    /** Generates and loads it, unless it is there. */
    void ensure() throws IOException {
        Path done = data.resolve("loaded");
        if (Files.exists(done)) {
            return;
        }
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data.resolve("graph"));
        GraphFiles files = new GraphFiles(data, contacts, settings.seed());
        Log.say("Writing %,d phones and %,d links as CSV …", settings.phones(), settings.links());
        files.write();
        Log.say("Loading them by Neo4j's offline importer …");
        BulkImport.run(data.resolve("graph"), files);
        files.delete();
        Files.createFile(done);
    }

    private static String digest(BenchSettings settings) {
        String content = settings.phones() + " " + settings.links() + " " + settings.seed() + " " + GraphFiles.sample();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
