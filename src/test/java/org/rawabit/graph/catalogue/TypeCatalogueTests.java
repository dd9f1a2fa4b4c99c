// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeCatalogueTests {

    private static final String BOAT = """
            name: Boat
            kind: vehicle
            icon: water
            label: {en: "Boat", ar: "قارب", ckb: "بەلەم"}
            plural: {en: "Boats", ar: "قوارب", ckb: "بەلەمەکان"}
            identity: case
            title: ["{hull}"]
            properties:
              hull:
                type: code
                label: {en: "Hull number", ar: "رقم البدن", ckb: "ژمارەی لەش"}
                sensitivity: open
            """;
    private static final String CREWS = """
            name: CREWS
            label: {en: "crews", ar: "يعمل على", ckb: "کار دەکات لەسەر"}
            reverse: {en: "crewed by", ar: "طاقمه", ckb: "ستافەکەی"}
            directed: true
            from: [Person]
            to: [Boat]
            """;

    @TempDir
    Path site;

    @Test
    void readsTheTypesOfASite() {
        write("entities/Boat.yaml", BOAT);
        write("links/CREWS.yaml", CREWS);

        TypeCatalogue catalogue = TypeCatalogue.load(site);

        assertThat(catalogue.entityType("Boat").property("hull").type()).isEqualTo(ValueType.CODE);
        assertThat(catalogue.linkType("CREWS").endsAt("Boat")).isTrue();
        assertThat(catalogue.findEntityType("Person")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "kind", "icon", "label", "plural", "identity"})
    void refusesAnEntityTypeWithoutOneOfItsKeys(String key) {
        write("entities/Boat.yaml", BOAT.replaceFirst("(?m)^" + key + ":.*\\R", ""));

        assertRefused("Boat.yaml", key.equals("name") ? "null" : "the key " + key + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "label", "sensitivity"})
    void refusesAPropertyWithoutOneOfItsKeys(String key) {
        write("entities/Boat.yaml", BOAT.replaceFirst("(?m)^    " + key + ":.*\\R", ""));

        assertRefused("Boat.yaml", "the key hull." + key + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"label", "directed", "from", "to"})
    void refusesALinkTypeWithoutOneOfItsKeys(String key) {
        write("entities/Boat.yaml", BOAT);
        write("links/CREWS.yaml", CREWS.replaceFirst("(?m)^" + key + ":.*\\R", ""));

        assertRefused("CREWS.yaml", "the key " + key + " is missing");
    }

    /** A second block copied below the first would silently take its place. */
    @Test
    void refusesAKeyThatStandsTwice() {
        write("entities/Boat.yaml", BOAT + "identity: case\n");

        assertRefused("Boat.yaml", "Duplicate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "icon: water | icon: water\\ncolour: red | colour",
        "name: Boat | name: Bo-at | letters, digits and _",
        "name: Boat | name: Ship | named Ship.yaml",
        "type: code | type: number | no value type number",
        "kind: vehicle | kind: vessel | vessel",
        "hull: | sources/x: | letters, digits and _",
        "{hull} | {keel} | no property keel",
        "identity: case | identity: shared | names its key property",
        "ckb: \"بەلەم\" | ckb: \"\" | needs en, ar and ckb"})
    void refusesWhatIsWrong(String right, String wrong, String complaint) {
        write("entities/Boat.yaml", BOAT.replace(right, wrong.replace("\\n", "\n")));

        assertRefused("Boat.yaml", complaint);
    }

    @Test
    void refusesALinkTypeToNothing() {
        write("links/CREWS.yaml", CREWS);

        assertRefused("CREWS.yaml", "no entity type Boat");
    }

    /** The program's own nodes would be taken for the site's, and its schema would not hold both. */
    @ParameterizedTest
    @ValueSource(strings = {"Record", "File", "Path"})
    void refusesATypeNamedAsTheProgramsOwn(String name) {
        write("entities/" + name + ".yaml", BOAT.replace("name: Boat", "name: " + name));

        assertRefused(name + ".yaml", "the program uses the name " + name + " itself; take another");
    }

    @Test
    void reservesEachLabelOfTheQueriesAndEachTypeOfTheSchema() throws IOException {
        assertThat(ReservedNames.LABELS).containsAll(names(Path.of("cypher"), "\\(\\w*:([A-Z]\\w+)|SET \\w+:([A-Z]\\w+)"));
        assertThat(ReservedNames.SCHEMA).containsAll(names(Path.of("src/main/resources/graphql"),
                "(?m)^(?:extend )?(?:type|interface|enum|input|scalar|union) (\\w+)()"));
    }

    /** A slip of the pen in the setting would leave the site's types out without a word. */
    @Test
    void refusesAFolderWithoutTypes() {
        assertThatThrownBy(() -> TypeCatalogue.load(site.resolve("catalog"))).isInstanceOf(CatalogueException.class)
                .hasMessage("The folder " + site.resolve("catalog") + " of a site's own types (rawabit.graph.catalogue)"
                        + " has neither a folder entities nor a folder links.");
    }

    private void assertRefused(String file, String complaint) {
        assertThatThrownBy(() -> TypeCatalogue.load(site)).isInstanceOf(CatalogueException.class)
                .hasMessageContainingAll(file, complaint);
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(site.resolve(file).getParent());
            Files.writeString(site.resolve(file), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> names(Path folder, String pattern) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile(pattern).matcher(Files.readString(file)).results()
                        .forEach(found -> names.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        return names;
    }
}
