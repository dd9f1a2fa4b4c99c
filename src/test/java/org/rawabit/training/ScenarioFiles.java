// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.training;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The CSV files of the training scenario, read without the importer. */
final class ScenarioFiles {

    static final Path FOLDER = Path.of("src/main/resources/training");

    private ScenarioFiles() {
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> rows(String file, String column, String value) {
        return rows(file).stream().filter(row -> row.get(column).equals(value)).toList();
    }

    static List<String> column(String file, String column) {
        return rows(file).stream().map(row -> row.get(column)).toList();
    }

    /** The distinct values of {@code wanted} in the rows that have {@code value} in {@code column}. */
    static Set<String> values(String file, String column, String value, String wanted) {
        return rows(file, column, value).stream().map(row -> row.get(wanted)).collect(Collectors.toSet());
    }
}
