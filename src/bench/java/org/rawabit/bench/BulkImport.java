// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import picocli.CommandLine;

/** Neo4j's offline importer ({@code neo4j-admin database import full}), in this process. */
final class BulkImport {

    private BulkImport() {
    }

    static void run(Path home, GraphFiles files) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        var context = new ExecutionContext(home, home.resolve("conf"));
        int status = new CommandLine(new ImportCommand.Full(context)).execute("neo4j", "--id-type=integer",
                "--array-delimiter=;", "--overwrite-destination", "--report-file=" + home.resolve("import.report"),
                "--nodes=Entity:Phone=" + files.entities(), "--nodes=Record=" + files.records(),
                "--relationships=CONTACT=" + files.links());
        if (status != 0) {
            throw new IOException("the offline import ended with status " + status);
        }
    }
}
