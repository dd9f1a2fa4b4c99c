// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.leaks;

import java.util.List;
import java.util.stream.Stream;

/**
 * Names of the protected persons of the training scenario, which nearly every test of the running program loads: nothing that the
 * program puts out may hold one of them, in either script.
 */
final class Secrets {

    static final List<String> NAMES = List.of("كامل عبيد الشباني", "زهراء كامل", "al-Shabani", "Zahra Kamil", "ناجي شنشول", "al-Khafaji", "Hajar Naji",
            "حاتم جودة الزرفي", "al-Zurfi", "Tabarak Hatim", "شيرين اختر", "Shirin Akter", "Mollah");

    private Secrets() {
    }

    static Stream<String> in(String text) {
        return NAMES.stream().filter(text::contains);
    }
}
