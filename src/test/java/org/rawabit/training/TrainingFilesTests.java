// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingFilesTests {

    /** Key columns and the files that define them. */
    private static final Map<String, String> DEFINED_IN = Map.ofEntries(Map.entry("person", "persons.csv"),
            Map.entry("other", "persons.csv"), Map.entry("issued_to", "persons.csv"),
            Map.entry("organisation", "organisations.csv"), Map.entry("owned", "organisations.csv"),
            Map.entry("location", "locations.csv"), Map.entry("within", "locations.csv"),
            Map.entry("tower", "towers.csv"), Map.entry("officer", "officers.csv"),
            Map.entry("vehicle", "vehicles.csv"), Map.entry("document", "documents.csv"),
            Map.entry("account", "accounts.csv"), Map.entry("from_account", "accounts.csv"),
            Map.entry("to_account", "accounts.csv"), Map.entry("advert", "adverts.csv"),
            Map.entry("crossing", "crossings.csv"), Map.entry("incident", "incidents.csv"),
            Map.entry("imei", "handsets.csv"), Map.entry("imsi", "sims.csv"), Map.entry("email", "emails.csv"));

    private static final Map<String, String> KEY_OF = Map.of("other", "person", "issued_to", "person", "owned",
            "organisation", "within", "location", "from_account", "account", "to_account", "account");

    @ParameterizedTest
    @CsvSource({"persons,60", "phones,80", "calls,4000", "towers,25", "incidents,30", "vehicles,12", "documents,22",
            "organisations,10", "accounts,20", "crossings,30", "adverts,6", "officers,4"})
    void holdsAsManyAsTheSheetSays(String file, int expected) {
        assertThat(ScenarioFiles.rows(file + ".csv")).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({"persons,person", "organisations,organisation", "locations,location", "towers,tower", "phones,phone",
            "officers,officer", "vehicles,vehicle", "vehicles,plate", "documents,document", "documents,number",
            "accounts,account", "accounts,number", "adverts,advert", "crossings,crossing", "incidents,incident",
            "handsets,imei", "sims,imsi", "emails,email"})
    void keysAreUnique(String file, String key) {
        assertThat(ScenarioFiles.column(file + ".csv", key)).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void everyReferenceResolves() {
        for (Path path : ScenarioFiles.files()) {
            String file = path.getFileName().toString();
            Set<String> columns = ScenarioFiles.rows(file).get(0).keySet();
            columns.stream().filter(DEFINED_IN::containsKey).forEach(column -> assertResolves(file, column));
        }
    }

    private static void assertResolves(String file, String column) {
        String key = KEY_OF.getOrDefault(column, column);
        Set<String> known = new HashSet<>(ScenarioFiles.column(DEFINED_IN.get(column), key));

        assertThat(known).as("%s of %s", column, file).containsAll(ScenarioFiles.column(file, column));
    }

    @Test
    void noRowStandsTwiceInAFile() {
        for (Path path : ScenarioFiles.files()) {
            assertThat(ScenarioFiles.rows(path.getFileName().toString())).as("%s", path).doesNotHaveDuplicates();
        }
    }

    /** Then the names that some of them have go into the vault, and the chart shows pseudonyms. */
    @Test
    void everyVictimIsProtectedFromTheStart() {
        Set<String> victims = ScenarioFiles.values("involved.csv", "role", "victim", "person");

        assertThat(victims).hasSize(14);
        assertThat(ScenarioFiles.rows("persons.csv")).filteredOn(row -> victims.contains(row.get("person")))
                .allSatisfy(row -> assertThat(row.get("protection")).isIn("presumed_victim", "victim"));
    }

    @Test
    void staysSmall() throws IOException {
        long bytes = 0;
        for (Path file : ScenarioFiles.files()) {
            bytes += Files.size(file);
        }

        assertThat(bytes).isLessThan(1_500_000);
    }
}
