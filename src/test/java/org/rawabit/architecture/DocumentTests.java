// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rawabit.graph.catalogue.Text;
import org.rawabit.graph.catalogue.TypeCatalogue;

/** What the documents list is what there is. */
class DocumentTests {

    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)<");
    private static final Path DECISIONS = Path.of("docs/decisions");

    @Test
    void everyDependencyIsDecided() throws IOException {
        String record = Files.readString(DECISIONS.resolve("dependencies.md"));

        assertThat(DEPENDENCY.matcher(Files.readString(Path.of("pom.xml"))).results().map(found -> found.group(1))
                .filter(name -> !name.equals("spring-modulith-bom")).filter(name -> !record.contains("`" + name + "`"))).isEmpty();
    }

    @Test
    void noDecisionIsOfADependencyThatIsGone() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Stream<String> decided = Pattern.compile("(?m)^\\| (`.+?) \\|").matcher(Files.readString(DECISIONS.resolve("dependencies.md")))
                .results().flatMap(row -> Arrays.stream(row.group(1).split(", "))).map(name -> name.replace("`", ""));

        assertThat(decided.filter(name -> !pom.contains("<artifactId>" + name + "<"))).isEmpty();
    }

    @Test
    void theGlossarySaysEachTermInThreeLanguagesAndItsSource() throws IOException {
        List<List<String>> rows = glossary();

        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(5).noneMatch(String::isBlank));
        assertThat(rows).extracting(row -> row.get(0).toLowerCase(java.util.Locale.ROOT)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theGlossaryHasEachEntityTypeAsTheCatalogueNamesIt() throws IOException {
        List<Text> terms = glossary().stream().map(row -> new Text(row.get(0), row.get(3), row.get(4))).toList();

        assertThat(terms).containsAll(TypeCatalogue.load(null).entityTypes().stream().map(type -> type.label()).toList());
    }

    private static List<List<String>> glossary() throws IOException {
        return Files.readString(Path.of("GLOSSARY.md")).lines().filter(line -> line.startsWith("| **"))
                .map(line -> Arrays.stream(line.replace("**", "").split("\\|")).skip(1).map(String::strip).toList()).toList();
    }
}
