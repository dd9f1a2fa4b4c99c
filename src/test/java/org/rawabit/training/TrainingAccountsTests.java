// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rawabit.casework.CaseRole;
import org.rawabit.security.Role;
import org.rawabit.training.TrainingAccounts.Person;

class TrainingAccountsTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| .+? \\| `(exercise-[a-z-]+)` \\| `([a-z ]+)` \\|");

    private final List<Person> people = TrainingAccounts.people();

    @Test
    void thereIsOneForEachRole() {
        assertThat(people).extracting(Person::role).contains(Role.values());
        assertThat(people).extracting(Person::name).doesNotHaveDuplicates();
    }

    @Test
    void theSheetListsEachWithItsPassword() throws IOException {
        List<String> listed = ROW.matcher(Files.readString(Path.of("docs/training.md"))).results().map(row -> row.group(1) + " " + row.group(2)).toList();

        assertThat(listed).containsExactlyElementsOf(people.stream().map(person -> person.name() + " " + person.password()).toList());
    }

    @Test
    void thePageSaysWhatEachIsAndSees() throws IOException {
        String texts = Files.readString(Path.of("frontend/i18n/en.json"));

        assertThat(people).allSatisfy(person -> assertThat(texts).contains("\"exercise." + person.name() + "\"", "\"role." + person.role() + "\""));
    }

    @Test
    void theFirstInTheCaseManagesIt() {
        assertThat(people.stream().filter(person -> person.inCase() != null).findFirst().orElseThrow().inCase()).isEqualTo(CaseRole.OWNER);
    }

    @Test
    void whoIsShownNoCaseIsInNone() {
        assertThat(people).filteredOn(person -> !person.role().seesLinks()).allMatch(person -> person.inCase() == null);
    }
}
