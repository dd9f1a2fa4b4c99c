// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.training.ScenarioFiles.rows;
import static org.rawabit.training.ScenarioFiles.values;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/training-answers.md says to questions 8 to 10, from the files. */
class TrainingHardAnswersTests {

    private static final String OLD = "07300007308";
    private static final String NEW = "07300007734";
    private static final String UNREGISTERED = "07300008736";
    private static final String ERBIL_SIM = "07300005250";
    private static final String VICTIM_THREE = "07300004422";
    private static final String DRIVER = "07300002275";

    private final List<Map<String, String>> calls = rows("calls.csv");
    private final ScenarioGraph contacts = ScenarioGraph.ofContacts();

    @Test
    void theReplacementBeginsTwoDaysAfterTheOldNumberFallsSilent() {
        List<Map<String, String>> old = callsOf(OLD);

        assertThat(old.get(old.size() - 1).get("when")).isEqualTo("2025-03-27 21:27:36");
        assertThat(callsOf(NEW).get(0).get("when")).isEqualTo("2025-03-29 14:36:13");
    }

    @Test
    void theReplacementSharesHandsetNightTowerAndNineContacts() {
        Set<String> shared = new HashSet<>(contacts.neighbours(OLD));
        shared.retainAll(contacts.neighbours(NEW));

        assertThat(values("sims_handsets.csv", "number", OLD, "imei"))
                .isEqualTo(values("sims_handsets.csv", "number", NEW, "imei"));
        assertThat(contacts.neighbours(OLD)).hasSize(11);
        assertThat(contacts.neighbours(NEW)).hasSize(10);
        assertThat(shared).hasSize(9);
        assertThat(nightTowers(OLD)).isEqualTo(nightTowers(NEW)).containsExactly("EX-DOR-01");
    }

    @Test
    void theUnregisteredNumberHasFiveContactsAndTheHandsetOfTheErbilSim() {
        assertThat(contacts.neighbours(UNREGISTERED))
                .containsExactlyInAnyOrder(OLD, NEW, "07300002978", "07300004348", "07300005109");
        assertThat(values("uses.csv", "number", UNREGISTERED, "person")).isEmpty();
        assertThat(values("sims_handsets.csv", "number", UNREGISTERED, "imei"))
                .isEqualTo(values("sims_handsets.csv", "number", ERBIL_SIM, "imei"));
        assertThat(values("uses.csv", "number", ERBIL_SIM, "person")).containsExactly("P02");
    }

    @Test
    void theTwoSpellingsShareBirthDateHouseAndMail() {
        assertThat(values("persons.csv", "birth_date", "1971-11-23", "person")).containsExactlyInAnyOrder("P01", "P02");
        assertThat(values("lives_at.csv", "location", "L04", "person")).containsExactlyInAnyOrder("P01", "P02", "P17");
        assertThat(values("uses_emails.csv", "email", "khz.office@example.org", "person"))
                .containsExactlyInAnyOrder("P01", "P02");
    }

    @Test
    void theHawalaAccountGathersAndTheWifesAccountReceives() {
        assertThat(sum("from_account", "K03", "to_account", "K04")).isEqualTo(45_500_000);
        assertThat(sum("from_account", "K02", "to_account", "K04")).isEqualTo(12_000_000);
        assertThat(sum("from_account", "K10", "to_account", "K04")).isEqualTo(4_800_000);
        assertThat(sum("from_account", "K04", "to_account", "K05")).isEqualTo(35_000_000);
        assertThat(values("transfers.csv", "from_account", "K04", "to_account"))
                .containsExactlyInAnyOrder("K05", "K07", "K09", "K11", "K13");
        assertThat(values("owns_accounts.csv", "account", "K05", "person")).containsExactly("P17");
    }

    @Test
    void sevenDonorsGiveSmallUnequalSumsToTheCharity() {
        assertThat(values("transfers.csv", "to_account", "K06", "from_account")).hasSize(7);
        assertThat(values("transfers.csv", "to_account", "K06", "amount")).hasSizeGreaterThan(4);
    }

    @Test
    void onTheEveOfSevenJourneysAnOrderRunsDownTheChainWithinTenMinutes() {
        Set<String> keepers = Set.of("07300008502", "07300001526");
        Set<String> eves = new TreeSet<>();
        for (Map<String, String> order : callsFrom(UNREGISTERED).toList()) {
            boolean passedOn = soonAfter(order, order.get("called"), Set.of(DRIVER))
                    .anyMatch(second -> soonAfter(second, DRIVER, keepers).anyMatch(third -> within(order, third)));
            if (passedOn) {
                eves.add(order.get("when").substring(0, 10));
            }
        }

        assertThat(eves).containsExactly("2025-03-08", "2025-03-15", "2025-03-19", "2025-03-26", "2025-04-02",
                "2025-04-09", "2025-04-13");
    }

    @Test
    void everyRecruitingCallOfVictimThreeFollowsAnOrderByMinutes() {
        List<Map<String, String>> made = callsFrom(VICTIM_THREE)
                .filter(call -> call.get("when").compareTo("2025-04-05") >= 0).toList();

        assertThat(made).hasSize(11).allMatch(call -> callsFrom(NEW).anyMatch(
                order -> order.get("called").equals(VICTIM_THREE) && within(order, call)));
        assertThat(callsOf(VICTIM_THREE)).noneMatch(call -> call.get("when").compareTo("2025-03-22") > 0
                && call.get("when").compareTo("2025-04-05") < 0);
    }

    @Test
    void victimThreeIsVictimFirstAndOnlySuspectedAsRecruiter() {
        assertThat(values("involved.csv", "person", "V03", "role")).containsExactlyInAnyOrder("victim", "recruiter");
        assertThat(rows("involved.csv", "person", "V03")).filteredOn(row -> row.get("role").equals("recruiter"))
                .hasSize(2).allMatch(row -> row.get("status").equals("suspected"));
    }

    private List<Map<String, String>> callsOf(String number) {
        return calls.stream().filter(call -> call.get("caller").equals(number) || call.get("called").equals(number))
                .toList();
    }

    private Stream<Map<String, String>> callsFrom(String number) {
        return calls.stream().filter(call -> call.get("caller").equals(number));
    }

    private Set<String> nightTowers(String number) {
        return callsFrom(number).filter(call -> call.get("when").substring(11, 13).matches("2[0-3]|0[0-7]"))
                .map(call -> call.get("tower")).collect(Collectors.toSet());
    }

    private Stream<Map<String, String>> soonAfter(Map<String, String> earlier, String caller, Set<String> called) {
        return callsFrom(caller).filter(call -> called.contains(call.get("called")) && within(earlier, call));
    }

    private static boolean within(Map<String, String> earlier, Map<String, String> later) {
        Duration gap = Duration.between(time(earlier), time(later));
        return !gap.isNegative() && gap.compareTo(Duration.ofMinutes(10)) <= 0;
    }

    private static LocalDateTime time(Map<String, String> call) {
        return LocalDateTime.parse(call.get("when").replace(' ', 'T'));
    }

    private static long sum(String column, String value, String other, String wanted) {
        return rows("transfers.csv", column, value).stream().filter(row -> row.get(other).equals(wanted))
                .mapToLong(row -> Long.parseLong(row.get("amount"))).sum();
    }
}
