// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.neo4j.dbms.archive.DumpFormatSelector;
import org.neo4j.dbms.archive.Dumper;
import org.neo4j.dbms.archive.IncorrectFormat;
import org.neo4j.dbms.archive.Loader;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;

/** A stopped database as one file, in the format of {@code neo4j-admin database dump}. */
final class GraphDump {

    static final String NAME = "neo4j.dump";

    private GraphDump() {
    }

    static void write(DataFolder data, Path dump) throws IOException {
        DatabaseLayout database = layout(data);
        Set<Path> bound = Set.of(
                database.databaseLockFile().getFileName(), database.quarantineFile().getFileName());
        try (var files = new DefaultFileSystemAbstraction()) {
            var dumper = new Dumper(files);
            dumper.dump(
                    database.databaseDirectory(),
                    database.getTransactionLogsDirectory(),
                    dumper.openForDump(dump),
                    DumpFormatSelector.selectFormat(),
                    file -> bound.contains(file.getFileName()));
        }
    }

    static void read(Path dump, DataFolder data) throws IOException {
        DatabaseLayout database = layout(data);
        try (var files = new DefaultFileSystemAbstraction()) {
            files.mkdirs(database.databaseDirectory().getParent());
            files.mkdirs(database.getTransactionLogsDirectory().getParent());
            new Loader(files).load(database, dump);
        } catch (IncorrectFormat e) {
            throw new BackupRefused("The file " + dump + " is no dump of a graph.", e);
        }
    }

    private static DatabaseLayout layout(DataFolder data) {
        return Neo4jLayout.of(data.graph()).databaseLayout(EmbeddedDatabase.NAME);
    }
}
