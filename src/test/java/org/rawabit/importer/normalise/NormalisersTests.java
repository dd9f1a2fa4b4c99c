// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.importer.issues.IssueKind;

class NormalisersTests {

    private static final TypeCatalogue CATALOGUE = TypeCatalogue.load(null);

    private final Normalisers normalisers = new Normalisers("IQ",
            Times.of(ZoneId.of("Asia/Baghdad"), List.of("dd/MM/yyyy", "yyyy-MM-dd"), List.of("HH:mm:ss", "HH:mm")));

    /** What comes out: the value, or the code of what is wrong. */
    private String normalised(String type, String property, String given) {
        Outcome outcome = normalisers.of(property(type, property), List.of()).normalise(given);
        return outcome instanceof Outcome.Normalised found ? found.value().toString()
                : ((Outcome.NotNormalised) outcome).kind().name();
    }

    private static PropertyType property(String type, String property) {
        return CATALOGUE.entityType(type).property(property);
    }

    @ParameterizedTest
    @CsvSource({"0773 012 3456,+9647730123456", "٠٧٧٣٠١٢٣٤٥٦,+9647730123456", "۰۷۷۳۰۱۲۳۴۵۶,+9647730123456",
        "00964 773 012 3456,+9647730123456", "+44 20 7946 0018,+442079460018", "7730123456,+9647730123456",
        "112,NOT_A_PHONE_NUMBER", "zain,NOT_A_PHONE_NUMBER", "0800 FLOWERS,NOT_A_PHONE_NUMBER",
        "999536366222,NOT_A_PHONE_NUMBER", "-,NOT_A_PHONE_NUMBER"})
    void readsPhoneNumbers(String given, String expected) {
        assertThat(normalised("Phone", "number", given)).isEqualTo(expected);
    }

    @Test
    void showsPhoneNumbersInGroups() {
        assertThat(Normalisers.display(property("Phone", "number"), "+9647730123456")).isEqualTo("+964 773 012 3456");
        assertThat(Normalisers.display(property("Phone", "number"), "0-(070)893")).isEqualTo("0-(070)893");
    }

    @ParameterizedTest
    @CsvSource({"03/05/2024,2024-05-03", "3/5/2024,2024-05-03", "٠٣/٠٥/٢٠٢٤,2024-05-03", "2024-05-03,2024-05-03",
        "31/02/2024,NOT_A_DATE", "05/13/2024,NOT_A_DATE", "3/5/24,NOT_A_DATE", "yesterday,NOT_A_DATE"})
    void readsDatesOfTheCalendarOnly(String given, String expected) {
        assertThat(normalised("Person", "birthDate", given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"03/05/2024 14:30,2024-05-03T11:30:00Z", "2024-05-03 00:10:05,2024-05-02T21:10:05Z",
        "2024-05-03T14:30:00+01:00,2024-05-03T13:30:00Z", "2024-05-03T14:30:00Z,2024-05-03T14:30:00Z",
        "03/05/2024,2024-05-02T21:00:00Z", "14:30,NOT_A_TIME", "2024-05-03 25:00,NOT_A_TIME"})
    void readsPointsInTimeIntoUtc(String given, String expected) {
        assertThat(normalised("Crossing", "at", given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"42,42", "٤٢,42", "-3,-3", "42.0,42", "'1,204',NOT_AN_INTEGER", "12a,NOT_AN_INTEGER",
        "99999999999999999999,NOT_AN_INTEGER"})
    void readsWholeNumbers(String given, String expected) {
        assertThat(normalised("Person", "age", given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"33.31,33.31", "٣٣٫٣١,33.31", "-2.5e1,-25.0", "'33,31',NOT_A_NUMBER", "NaN,NOT_A_NUMBER", "N33,NOT_A_NUMBER"})
    void readsDecimals(String given, String expected) {
        assertThat(normalised("Location", "latitude", given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Ali.H@Example.ORG,ali.h@example.org", "a@b,NOT_AN_EMAIL", "a b@c.org,NOT_AN_EMAIL"})
    void readsMailAddresses(String given, String expected) {
        assertThat(normalised("Email", "address", given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"35-209900-176148-1,35209900176148", "3520990017614823,35209900176148", "352099001,NOT_AN_IMEI"})
    void readsFirstFourteenDigitsOfImei(String given, String expected) {
        assertThat(normalised("Handset", "imei", given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"418200123456789,418200123456789", "41820,NOT_AN_IMSI"})
    void readsImsi(String given, String expected) {
        assertThat(normalised("SIM", "imsi", given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a 123-4567,A1234567", "٨٨١٢٣٤,881234", "none,NOT_A_DOCUMENT_NUMBER"})
    void readsDocumentNumbers(String given, String expected) {
        assertThat(normalised("Document", "number", given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"FEMALE,female", "x,NOT_A_CHOICE"})
    void readsChoices(String given, String expected) {
        assertThat(normalised("Person", "sex", given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"' سعاد   كريم ',سعاد كريم", "'\u200fعلي',علي", "ﻋﻠﻲ,علي", "...,NOT_A_NAME"})
    void keepsNamesInTheirScript(String given, String expected) {
        assertThat(normalised("Person", "name", given)).isEqualTo(expected);
    }

    @Test
    void showsChoicesByTheirNames() {
        assertThat(Normalisers.display(property("Crossing", "direction"), "in")).isEqualTo("Entry");
    }

    @Test
    void spacesThePlatesOfIraqAsTheyAreWritten() {
        assertThat(Normalisers.display(property("Vehicle", "plate"), "IQ القادسية00118")).isEqualTo("IQ القادسية 00118");
        assertThat(Normalisers.display(property("Vehicle", "plate"), "IQ 11B00417")).isEqualTo("IQ 11 B 00417");
        assertThat(Normalisers.display(property("Vehicle", "plate"), "GB RY52APF")).isEqualTo("GB RY52APF");
    }

    @Test
    void identifiesPlatesByCountryAndShowsThemAsGiven() {
        Outcome plate = normalisers.of(property("Vehicle", "plate"), List.of()).normalise("١٢ أ ٣٤٥-٦٧");

        assertThat(plate).isEqualTo(new Outcome.Normalised("١٢ أ ٣٤٥-٦٧", "IQ 12أ34567"));
    }

    /** An optional day in brackets: the format fits, and yet nothing says which day it was. */
    @Test
    void takesATimeWithoutItsDayForNone() {
        Outcome outcome = normalisers.of(property("Crossing", "at"), List.of("[yyyy-MM-dd ]HH:mm")).normalise("10:00");

        assertThat(((Outcome.NotNormalised) outcome).kind()).isEqualTo(IssueKind.NOT_A_TIME);
    }

    @Test
    void saysWhatIsExpected() {
        Outcome outcome = normalisers.of(property("Person", "birthDate"), List.of()).normalise("31/02/2024");

        assertThat(((Outcome.NotNormalised) outcome).expected()).isEqualTo("a date as dd/MM/yyyy, or as yyyy-MM-dd");
    }

    @Test
    void readsFormatsOfOneProperty() {
        Outcome outcome = normalisers.of(property("Crossing", "at"), List.of("yyyyMMdd HHmm")).normalise("20060601 0008");

        assertThat(outcome).isEqualTo(Outcome.Normalised.of("2006-05-31T20:08:00Z"));
    }

    @Test
    void readsEpochs() {
        Times times = Times.of(ZoneId.of("UTC"), List.of("yyyy-MM-dd"), List.of()).withFormats(List.of("epochMillis"));

        assertThat(times.instant("1714739400000")).hasToString("Optional[2024-05-03T12:30:00Z]");
        assertThat(times.instant("soon")).isEmpty();
    }

    /** Exports have microseconds in a column of seconds. */
    @Test
    void readsNoYearOfMoreThanFourDigits() {
        Times times = Times.of(ZoneId.of("UTC"), List.of("yyyy-MM-dd"), List.of());

        assertThat(times.withFormats(List.of("epochSeconds")).instant("17147394000000000")).isEmpty();
        assertThat(times.date("+999999999-12-31")).isEmpty();
        assertThat(times.lastInstant("+999999999-12-31")).isEmpty();
        assertThat(times.date("9999-12-31")).isPresent();
    }
}
