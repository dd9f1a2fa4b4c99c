// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static java.io.OutputStream.nullOutputStream;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.rawabit.graph.files.OwnerOnly;
import picocli.CommandLine;

/** The embedded database's password: made once, kept in a file, told to Neo4j before its first start. */
final class DatabasePassword {

    static final String FILE = "neo4j-password";

    private static final int BYTES = 24;

    private final Path file;
    private final Path home;

    DatabasePassword(DataFolder data) {
        this.file = data.keys().resolve(FILE);
        this.home = data.graph();
    }

    String ensure() {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : create();
        } catch (IOException e) {
            throw new StartRefused("The password of the database cannot be kept in " + file + " ("
                    + StartFailure.reason(e) + ").", e);
        }
    }

    private String create() throws IOException {
        String password = random();
        OwnerOnly.write(file, password);
        return password;
    }

    /** Has Neo4j take the password when it makes its table of users, which is once, at its first start. */
    void tellNeo4j() throws IOException {
        if (Files.exists(home.resolve("data/databases/system"))) {
            return;
        }
        Files.deleteIfExists(home.resolve("data/dbms/auth.ini"));
        try (var files = new DefaultFileSystemAbstraction(); var silent = new PrintStream(nullOutputStream())) {
            var context = new ExecutionContext(home, home.resolve("conf"), silent, silent, files);
            var command = new SetInitialPasswordCommand(context);
            CommandLine.populateCommand(command, ensure());
            command.execute();
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
