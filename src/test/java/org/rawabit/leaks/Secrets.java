// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.leaks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of the protected persons of the training scenario, which nearly every test of the running program loads: nothing that the
 * program puts out may hold one of them, in either script.
 */
final class Secrets {

    static final List<String> NAMES = List.of("كامل عبيد الشباني", "زهراء كامل", "al-Shabani", "Zahra Kamil", "ناجي شنشول", "al-Khafaji", "Hajar Naji",
            "حاتم جودة الزرفي", "al-Zurfi", "Tabarak Hatim", "شيرين اختر", "Shirin Akter", "Mollah");

    /**
     * The numbers of their phones, without country: so they stand in all forms that are written together, besides with spaces and
     * in Arabic digits. Parts of the scenario hold them in clear, where tests load no file that says of whom they are.
     */
    static final List<String> NUMBERS = Stream.of("7300004866", "7300009574", "7300004422", "7300004351", "7300005089", "7300009904",
            "7300003021", "7300005969").flatMap(Secrets::written).toList();

    private Secrets() {
    }

    private static Stream<String> written(String number) {
        String arabic = number.chars().mapToObj(digit -> Character.toString('٠' + digit - '0')).collect(Collectors.joining());
        return Stream.of(number, number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6), arabic);
    }

    static Stream<String> all() {
        return Stream.concat(NAMES.stream(), NUMBERS.stream());
    }

    static Stream<String> in(String text) {
        return NAMES.stream().filter(text::contains);
    }
}
