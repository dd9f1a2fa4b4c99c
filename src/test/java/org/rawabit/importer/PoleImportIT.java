// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.graph.TestGraph;

class PoleImportIT {

    @TempDir
    Path data;

    @Test
    void importsAll() {
        TestGraph.clear();
        Importer importer = new Importer(TestGraph.graph(), TestGraph.ids(), TestGraph.catalogue(), data, Clock.systemUTC());
        ImportRequest request = new ImportRequest("pole", "pole", List.of(Path.of(System.getenv("RAWABIT_TEST_DATA"), "pole")));
        System.out.println(importer.importFiles(request, (f, r, s) -> System.out.println(f + " " + r + " " + s)).text());
        System.out.println(importer.importFiles(request, ImportProgress.NONE).text());
    }
}
