// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.graph.catalogue.TypeCatalogue;

class ProfilesTests {

    private static final String HEAD = """
            profile: mine
            version: 1
            title: {en: "A", ar: "ب", ckb: "پ"}
            """;

    private final Profiles profiles = new Profiles(TypeCatalogue.load(null));

    private Profile read(String yaml) {
        return profiles.read("mine.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** The message that a profile with this one section ends in. */
    private String refusal(String section) {
        try {
            read(HEAD + "files:\n  - " + section + "\n");
            return "read";
        } catch (ProfileException e) {
            return e.getMessage();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pole", "vast2008", "copenhagen", "cdr-synthetic"})
    void readsEveryShippedProfile(String name) {
        assertThat(profiles.load(name).name()).isEqualTo(name);
    }

    @Test
    void findsSectionsByFileName() {
        Profile pole = profiles.load("pole");

        assertThat(pole.sectionsFor("crime-investigation.relationships.KNOWS_LW.csv")).extracting(Section::makes).isEqualTo(List.of("KNOWS"));
        assertThat(pole.sectionsFor("x.nodes.PhoneCall.csv.gz")).extracting(Section::makes).isEqualTo(List.of("CONTACT event"));
        assertThat(pole.sectionsFor("readme.txt")).isEmpty();
    }

    @Test
    void namesShippedProfilesWhereThereIsNone() {
        assertThatThrownBy(() -> profiles.load("nothing")).isInstanceOf(ProfileException.class)
                .hasMessageMatching("There is no profile nothing; shipped are .*pole.*\\. A profile of your own is given as a file that ends in \\.yaml\\.");
    }

    @Test
    void refusesFileThatIsNoYaml() {
        assertThatThrownBy(() -> read("files: [")).isInstanceOf(ProfileException.class).hasMessageStartingWith("mine.yaml: is not YAML: ");
    }

    @Test
    void refusesUnknownKeyOfProfile() {
        assertThatThrownBy(() -> read(HEAD + "regoin: IQ\nfiles: []\n")).hasMessage("mine.yaml: unknown key regoin; known are "
                + "dates, delimiter, files, grade, profile, region, status, times, title, version, zone");
    }

    @Test
    void refusesWhatTheCatalogueDoesNotHave() {
        assertThat(refusal("{match: x, entity: Persona, key: id}")).isEqualTo("mine.yaml: files[1].entity: no entity type Persona");
        assertThat(refusal("{match: x, entity: Email, key: id, properties: {mail: m}}"))
                .isEqualTo("mine.yaml: files[1].properties.mail: Email has no property mail; it has address");
        assertThat(refusal("{match: x, link: LIKES, from: {type: Person, key: a}, to: {type: Person, key: b}}"))
                .isEqualTo("mine.yaml: files[1].link: no link type LIKES");
        assertThat(refusal("{match: x, event: KNOWS, from: {type: Person, key: a}, to: {type: Person, key: b}}"))
                .isEqualTo("mine.yaml: files[1].event: KNOWS has no events in the catalogue; make it a link");
    }

    @Test
    void refusesEndThatTheLinkCannotHave() {
        assertThat(refusal("{match: x, link: LIVES_AT, from: {type: Person, key: a}, to: {type: Phone, key: b}}"))
                .isEqualTo("mine.yaml: files[1].to: a Phone cannot be at the end of LIVES_AT, only Location");
        assertThat(refusal("{match: x, link: LIVES_AT, from: {type: Person, key: a}, to: {type: Location, value: b}}"))
                .isEqualTo("mine.yaml: files[1].to: by value goes one type that its value identifies, as Phone");
    }

    @Test
    void refusesValuesThatAreNoChoice() {
        assertThat(refusal("{match: x, entity: Location, key: id, properties: {kind: {value: house}}}"))
                .startsWith("mine.yaml: files[1].properties.kind: house is no choice of kind; it has address, area");
        assertThat(refusal("{match: x, entity: Person, key: id, properties: {sex: {column: s, values: {M: man}}}}"))
                .isEqualTo("mine.yaml: files[1].properties.sex: man is no choice of sex; it has female, male");
    }

    /** A year of employment, a year of two digits, a bare hour: none of them says which day is meant. */
    @Test
    void refusesFormatsThatTellNoDay() {
        for (String format : List.of("yyyy", "MM/yyyy", "dd/MM/yy", "HH:mm")) {
            assertThat(refusal("{match: x, entity: Person, key: id, properties: {birthDate: {column: b, format: \"" + format + "\"}}}"))
                    .isEqualTo("mine.yaml: files[1].properties.birthDate.format: " + format + " does not tell the day");
        }
        assertThatThrownBy(() -> read(HEAD + "times: [yyyy]\nfiles: []\n"))
                .hasMessage("mine.yaml: times: yyyy does not tell the time of day");
    }

    @Test
    void refusesBadFormatsStatusAndPlaces() {
        assertThat(refusal("{match: x, entity: Person, key: id, properties: {birthDate: {column: b, format: dd/bb}}}"))
                .startsWith("mine.yaml: files[1].properties.birthDate.format: no format of dates and times: ");
        assertThat(refusal("{match: x, link: LIVES_AT, status: SURE, from: {type: Person, key: a}, to: {type: Location, key: b}}"))
                .isEqualTo("mine.yaml: files[1].status: expected CONFIRMED|SUSPECTED|INFERRED, not SURE");
        assertThatThrownBy(() -> read(HEAD + "region: Iraq\nfiles: []\n"))
                .hasMessage("mine.yaml: region: expected a country of two letters (ISO 3166), as in IQ, not Iraq");
        assertThatThrownBy(() -> read(HEAD + "zone: Baghdad\nfiles: []\n"))
                .hasMessage("mine.yaml: zone: expected a time zone, as in Asia/Baghdad, not Baghdad");
    }

    @Test
    void refusesEntityWithoutKey() {
        assertThat(refusal("{match: x, entity: Person, properties: {name: n}}"))
                .isEqualTo("mine.yaml: files[1]: the key key is missing: the columns that identify a Person");
        assertThat(refusal("{match: x, entity: Phone, properties: {number: n}}")).isEqualTo("read");
    }
}
