// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.training.ScenarioFiles.column;
import static org.rawabit.training.ScenarioFiles.rows;
import static org.rawabit.training.ScenarioFiles.values;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rawabit.training.ScenarioGraph.ShortestPaths;

/** What docs/training-answers.md says to questions 1 to 7, from the files. */
class TrainingAnswersTests {

    private static final String CHARITY = "07300007880";
    private static final String TAXI = "07300001793";

    @Test
    void threeAdvertsListTheNumberOfMuhannad() {
        List<String> listed = rows("lists.csv").stream()
                .filter(row -> digits(row.get("number")).endsWith("7300007820"))
                .map(row -> row.get("advert")).toList();

        assertThat(listed).containsExactly("AD2", "AD3", "AD4");
        assertThat(values("uses.csv", "number", "07300007820", "person")).containsExactly("P05");
    }

    @Test
    void ummSajjadRecruitsFourVictimsInTwoIncidents() {
        Set<String> incidents = values("involved.csv", "person", "P04", "incident");

        assertThat(incidents).containsExactlyInAnyOrder("I01", "I07");
        assertThat(victimsOf(incidents)).containsExactlyInAnyOrder("V01", "V02", "V03", "V04");
    }

    @Test
    void threePersonsLiveInTheFlatInKarradaInTheWeekOfTheTwentiethOfMarch() {
        Set<String> all = values("lives_at.csv", "location", "L01", "person");
        Set<String> thatWeek = rows("lives_at.csv", "location", "L01").stream()
                .filter(row -> row.get("from").compareTo("2025-03-27") < 0)
                .filter(row -> row.get("until").isEmpty() || row.get("until").compareTo("2025-03-20") >= 0)
                .map(row -> row.get("person")).collect(Collectors.toSet());

        assertThat(all).containsExactlyInAnyOrder("P10", "V01", "V02", "V03", "V04", "V05", "V06", "V07");
        assertThat(thatWeek).containsExactlyInAnyOrder("P10", "V03", "V04");
    }

    @Test
    void onlyTheCharityAndTheTaxiAreInContactWithSixOfTheEightPhones() {
        ScenarioGraph contacts = ScenarioGraph.ofContacts();
        List<String> phones = Stream.of("V01", "V02", "V03", "V04", "V05", "V06", "V07", "V08")
                .flatMap(victim -> values("uses.csv", "person", victim, "number").stream()).toList();
        Map<String, Long> linked = phones.stream().flatMap(phone -> contacts.neighbours(phone).stream())
                .collect(Collectors.groupingBy(phone -> phone, Collectors.counting()));
        linked.values().removeIf(count -> count < 6);

        assertThat(linked).isEqualTo(Map.of(CHARITY, 8L, TAXI, 7L));
        assertThat(contacts.withMoreNeighboursThan(25)).containsExactlyInAnyOrder(CHARITY, TAXI);
        assertThat(contacts.neighbours(CHARITY)).hasSize(54);
        assertThat(contacts.neighbours(TAXI)).hasSize(42);
    }

    @Test
    void theTaxiStandsInFourIncidentsAndItsDriverInNoneAsSuspect() {
        assertThat(values("vehicles_involved.csv", "vehicle", "CAR03", "incident"))
                .containsExactlyInAnyOrder("I08", "I20", "I24", "I25");
        assertThat(values("involved.csv", "person", "P20", "role")).containsExactlyInAnyOrder("witness", "party");
    }

    @Test
    void thePathFromVictimTwoToTheOwnerGoesThroughHubsUntilTheyAreShut() {
        ScenarioGraph graph = ScenarioGraph.ofResponsibility();

        assertThat(graph.shortestPaths("V02", "P01", Integer.MAX_VALUE)).isEqualTo(new ShortestPaths(4, 2));
        assertThat(graph.shortestPaths("V02", "P01", 25)).isEqualTo(new ShortestPaths(6, 16));
        assertThat(graph.shortestPaths("V02", "P02", 25)).isEqualTo(new ShortestPaths(4, 4));
    }

    @Test
    void theManagerRetainsSixPassportsAndTheGuardThreeCards() {
        assertThat(kindsRetainedBy("P03")).hasSize(6).containsOnly("passport");
        assertThat(kindsRetainedBy("P11")).hasSize(3).containsOnly("national_card");
    }

    @Test
    void twoWorkersArePlacedTwice() {
        Map<String, Long> placements = column("placed_by.csv", "person").stream()
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
        placements.values().removeIf(count -> count < 2);

        assertThat(placements.keySet()).containsExactlyInAnyOrder("V09", "V10");
    }

    @Test
    void theEscortEntersThreeTimesWithSixWhoNeverLeave() {
        Set<String> companions = values("uses_vehicles.csv", "person", "P09", "vehicle").stream()
                .flatMap(car -> values("vehicles_travelled.csv", "vehicle", car, "crossing").stream())
                .flatMap(crossing -> values("travelled.csv", "crossing", crossing, "person").stream())
                .collect(Collectors.toSet());

        assertThat(companions).containsExactlyInAnyOrder("P08", "P09", "V09", "V10", "V11", "V12", "V13", "V14");
        assertThat(directionsOf("P09")).containsExactly("out", "in", "out", "in", "out", "in");
        assertThat(companions).filteredOn(person -> person.startsWith("V"))
                .allSatisfy(victim -> assertThat(directionsOf(victim)).containsExactly("in"));
    }

    @Test
    void thePilgrimsComeBackWithTheirGuide() {
        assertThat(List.of("P26", "P27", "P28", "P29"))
                .allSatisfy(pilgrim -> assertThat(directionsOf(pilgrim)).containsExactly("out", "in"));
    }

    /** In ASCII: one advert has the number in Arabic-Indic digits. */
    private static String digits(String number) {
        return number.chars().filter(Character::isDigit).mapToObj(digit -> "" + Character.getNumericValue(digit))
                .collect(Collectors.joining());
    }

    private static Set<String> victimsOf(Set<String> incidents) {
        return rows("involved.csv", "role", "victim").stream().filter(row -> incidents.contains(row.get("incident")))
                .map(row -> row.get("person")).collect(Collectors.toSet());
    }

    private static List<String> kindsRetainedBy(String person) {
        return rows("retains.csv", "person", person).stream()
                .flatMap(row -> rows("documents.csv", "document", row.get("document")).stream())
                .map(row -> row.get("kind")).toList();
    }

    private static List<String> directionsOf(String person) {
        return rows("travelled.csv", "person", person).stream()
                .flatMap(row -> rows("crossings.csv", "crossing", row.get("crossing")).stream())
                .map(row -> row.get("direction")).toList();
    }
}
