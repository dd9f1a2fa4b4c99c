// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rawabit.audit.Audit;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Row;
import org.rawabit.casework.TestCasework;
import org.rawabit.graph.TestGraph;
import org.rawabit.importer.files.SealedFiles;
import org.rawabit.protection.RecordTexts;
import org.rawabit.protection.SealedRecords;
import org.rawabit.protection.TestProtection;
import org.rawabit.protection.vault.TestVault;
import org.rawabit.security.CurrentAsker;

/** A profile and files in a temporary folder, and an empty graph to import them into. */
final class ImportBench {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-05-03T10:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Importer importer;
    private final SealedFiles sealed = new SealedFiles(TestVault.make());

    ImportBench(Path folder) {
        TestGraph.clear();
        this.folder = folder;
        this.importer = new Importer(TestGraph.graph(), TestGraph.ids(), TestGraph.catalogue(), TestCasework.compartments(), folder.resolve("data"),
                sealed, CLOCK, new ImportAudit(Audit.open(folder.resolve("data"), CLOCK), new CurrentAsker()), caseId -> false, guards());
    }


    private static Guards guards() {
        SealedRecords sealed = TestProtection.sealed(TestVault.make());
        return new Guards(TestProtection.protections(sealed), sealed, TestProtection.guarding(sealed), new RecordTexts(), TestGraph.catalogue());
    }

    /** A profile with these sections: region IQ, zone Asia/Baghdad, dates dd/MM/yyyy. */
    ImportBench profile(String sections) {
        return file("test.yaml", """
                profile: test
                version: 1
                title: {en: "Test", ar: "اختبار", ckb: "تاقیکردنەوە"}
                region: IQ
                zone: Asia/Baghdad
                dates: [dd/MM/yyyy]
                times: [HH:mm]
                files:
                """ + sections.stripIndent().indent(2));
    }

    ImportBench file(String name, String text) {
        try {
            Files.createDirectories(folder.resolve("in"));
            Files.writeString(path(name), text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return name.endsWith(".yaml") ? folder.resolve(name) : folder.resolve("in").resolve(name);
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Imports the files of these names; of none: the whole folder. */
    ImportReport run(String... names) {
        List<Path> paths = names.length == 0 ? List.of(folder.resolve("in")) : Arrays.stream(names).map(this::path).toList();
        return importer.importFiles(new ImportRequest(path("test.yaml").toString(), "test", paths), ImportProgress.NONE);
    }

    /** All issues as lines {@code CODE file:line column value}. */
    static List<String> issues(ImportReport report) {
        return report.issueExamples().entrySet().stream().flatMap(kind -> kind.getValue().stream()
                .map(issue -> kind.getKey() + " " + issue.file() + ":" + issue.line()
                        + (issue.column() == null ? "" : " " + issue.column())
                        + (issue.value() == null ? "" : " " + issue.value()))).toList();
    }

    static List<Row> ask(String cypher) {
        return TestGraph.graph().read(new CypherQuery("test/ask", cypher), Map.of());
    }

    /** What a file of the data folder says, which lies there sealed. */
    String opened(Path file) {
        try (InputStream in = sealed.read(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
