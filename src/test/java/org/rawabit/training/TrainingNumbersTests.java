// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingNumbersTests {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    @Test
    void eightyPhonesAreValidNumbersOfARangeThatNoOperatorUses() {
        List<String> numbers = ScenarioFiles.column("phones.csv", "number").stream().map(TrainingNumbersTests::e164)
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("\\+964730000\\d{4}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uses.csv", "organisations_use.csv", "sims_handsets.csv", "lists.csv", "phones_involved.csv"})
    void numbersOfLinksAreAmongThePhones(String file) {
        assertThat(phones()).containsAll(normalised(file, "number"));
    }

    @Test
    void callersAndCalledAreAmongThePhones() {
        assertThat(phones()).containsAll(normalised("calls.csv", "caller")).containsAll(normalised("calls.csv", "called"));
    }

    @Test
    void nobodyCallsThemselves() {
        assertThat(ScenarioFiles.rows("calls.csv")).noneMatch(call -> call.get("caller").equals(call.get("called")));
    }

    @Test
    void callsLieInsideTheEightWeeksInTheirOrder() {
        List<String> times = ScenarioFiles.column("calls.csv", "when");

        assertThat(times).isSorted().allMatch(time -> time.matches("2025-0[34]-\\d\\d \\d\\d:\\d\\d:\\d\\d"));
        assertThat(times.get(0)).startsWith("2025-03-02");
        assertThat(times.get(times.size() - 1)).startsWith("2025-04-26");
    }

    @Test
    void messagesLastNoTime() {
        assertThat(ScenarioFiles.rows("calls.csv", "kind", "sms")).hasSizeGreaterThan(500)
                .allMatch(message -> message.get("seconds").equals("0"));
    }

    @Test
    void everyCallIsMadeWithTheSimAndHandsetOfItsNumber() {
        Set<List<String>> known = ScenarioFiles.rows("sims_handsets.csv").stream()
                .map(row -> List.of(row.get("number"), row.get("imsi"), row.get("imei"))).collect(Collectors.toSet());

        assertThat(ScenarioFiles.rows("calls.csv")).allMatch(
                call -> known.contains(List.of(call.get("caller"), call.get("imsi"), call.get("imei"))));
    }

    @Test
    void handsetsCarryTheTestCodeAndAValidCheckDigit() {
        assertThat(ScenarioFiles.column("handsets.csv", "imei"))
                .allMatch(imei -> imei.matches("00100100\\d{7}") && luhn(imei) % 10 == 0);
    }

    @Test
    void simsBelongToTheTestNetwork() {
        assertThat(ScenarioFiles.column("sims.csv", "imsi")).allMatch(imsi -> imsi.matches("00101\\d{10}"));
    }

    @Test
    void addressesOfTheNetAreReservedForExamples() {
        Stream<String> hosts = Stream.concat(ScenarioFiles.column("emails.csv", "email").stream(),
                ScenarioFiles.column("adverts.csv", "url").stream());

        assertThat(hosts).allMatch(address -> address.matches(".*[@.]example\\.org(/.*)?"));
    }

    private static Set<String> phones() {
        return new HashSet<>(normalised("phones.csv", "number"));
    }

    private static Set<String> normalised(String file, String column) {
        return ScenarioFiles.rows(file).stream().map((Map<String, String> row) -> row.get(column)).distinct()
                .map(TrainingNumbersTests::e164).collect(Collectors.toSet());
    }

    private static String e164(String given) {
        try {
            PhoneNumber number = PHONES.parse(given, "IQ");
            assertThat(PHONES.isValidNumberForRegion(number, "IQ")).as(given).isTrue();
            return PHONES.format(number, PhoneNumberFormat.E164);
        } catch (NumberParseException e) {
            throw new AssertionError(given, e);
        }
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }
}
