// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.graph.TestGraph;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.protection.vault.TestVault;

/** Texts name protected persons in many ways, and speak of much else. */
class TextMaskTests {

    private static final TypeCatalogue CATALOGUE = TestGraph.catalogue();

    private final SealedRecords sealed = new SealedRecords(TestVault.make());
    private final TextMask mask = sealed.newTextMask();

    @BeforeEach
    void know() {
        know("V-1", "Person", ProtectionStatus.VICTIM, Map.of("p_name", "زينب علي حسن الساعدي", "p_nameLatin", "Zainab Ali Hassan al-Saadi",
                "p_fatherName", "علي", "p_grandfatherName", "حسن"));
        know("document 1 of V-1", "Document", ProtectionStatus.BELONGING, Map.of("p_number", "A9876543"));
        know("phone 1 of V-1", "Phone", ProtectionStatus.BELONGING, Map.of("p_number", "+9647711223344", "given_number", "0771 122 3344"));
        know("location 1 of V-1", "Location", ProtectionStatus.BELONGING, Map.of("p_address", "زقاق 45 دار 17"));
    }

    private void know(String label, String type, ProtectionStatus status, Map<String, Object> values) {
        mask.know(label, sealed.keys(CATALOGUE.entityType(type), values, status));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Passport A9876543 | Passport document 1 of V-1",
            "passport no. a 9876543, expired | passport no. document 1 of V-1, expired",
            "call 0771_122_3344 now | call phone 1 of V-1 now",
            "0771/122/3344 | phone 1 of V-1",
            "tel00964 771 122 3344. | telphone 1 of V-1.",
            "on 2024-05-06 07711223344 rang | on 2024-05-06 phone 1 of V-1 rang",
            "+964 (771) 122-3344 | phone 1 of V-1",
            "٠٧٧١١٢٢٣٣٤٤ | phone 1 of V-1",
            "في زقاق45 دار17 | في location 1 of V-1"})
    void numbersAndAddressesAreFoundHoweverTheyAreWritten(String text, String masked) {
        assertThat(mask.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "سلم المال لزينب | سلم المال لV-1?",
            "وزينب علي حسن | وV-1",
            "التقى بزينب | التقى بV-1?",
            "ولزينب علي دار | ولV-1 دار",
            "زینەبم بینی | V-1? بینی",
            "زینەبەکە هات | V-1? هات",
            "زینەبی عەلی | V-1",
            "زینەبیش | V-1?",
            "باوکی زینەبمان | باوکی V-1?",
            "Zainab's mother | V-1?'s mother",
            "Zainab’s mother | V-1?’s mother",
            "she is Zaynab | she is V-1?",
            "Zainab Ali | V-1",
            "Zaynab Hasan | V-1"})
    void aNameIsFoundWithWhatHangsOnIt(String text, String masked) {
        assertThat(mask.mask(text)).isEqualTo(masked);
    }

    /** Fathers and grandfathers are called as half of the country is. */
    @Test
    void withoutTheNameByWhichThePersonIsCalledItIsDoubtful() {
        assertThat(mask.mask("Ali Hassan the suspect")).isEqualTo("V-1? the suspect");
        assertThat(mask.mask("قال علي حسن")).isEqualTo("قال V-1?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"في البيت وفي السوق", "The house was sold", "He drove a white bus to Basra in 2024 with 3 men and 12 boxes.",
            "وصل المتهم إلى بغداد ولم يجد أحدا في الدار 17", "پۆلیس چوو بۆ ماڵەکە و هیچی نەدۆزیەوە", "Passport A9876544 and 0771 122 3345",
            "كان الطقس باردا وكانت الطريق مغلقة", "ئۆتۆمبێلێکی سپی لە هەولێر بینرا", "Hassan signed the lease"})
    void whatNamesNobodyStaysAsItIs(String text) {
        assertThat(mask.mask(text)).isEqualTo(text);
    }

    @Test
    void aNameOfSomethingElseIsNotMaskedForOneWord() {
        assertThat(mask.maskName("Zainab Bakery")).isEqualTo("Zainab Bakery");
        assertThat(mask.maskName("Zainab Ali Bakery")).isEqualTo("V-1 Bakery");
    }

    @Test
    void aLongTextIsMaskedWhereverItNamesHer() {
        String page = "قال المتهم إن زينب علي حسن كانت في الدار وإنه اتصل على 0771 122 3344 ثم عاد. The van left at 10:30. ";
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 100_000; i++) {
            text.append(page).append("row").append(i).append(' ');
        }

        assertThat(mask.mask(text.toString())).doesNotContain("زينب", "0771 122 3344").contains("The van left at 10:30.");
    }
}
