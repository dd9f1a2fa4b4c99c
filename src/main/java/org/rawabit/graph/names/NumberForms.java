// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.names;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways to write a number: a phone with its country, with the trunk 0, and with neither; any other by its digits. */
final class NumberForms {

    /** Digits with what people put between them, not touching a letter. */
    static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{N}])\\+?\\d(?:[ \\u00a0().-]{0,3}\\d)*(?![\\p{L}\\p{N}])");

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final int SHORTEST = 5;
    private static final int LONGEST = 17;
    private static final int PHONE = 7;

    private NumberForms() {
    }

    /** Whether the parts of such a run are one number: a phone, an account, a document. */
    static boolean isOne(String run) {
        int digits = digits(run).length();
        boolean marked = run.startsWith("+") || run.startsWith("0");
        return digits <= LONGEST && digits >= (marked ? SHORTEST : PHONE);
    }

    /** The forms of a run of digits, as given first. */
    static Set<String> of(String run) {
        String digits = digits(run);
        Set<String> forms = new LinkedHashSet<>(Set.of(digits));
        boolean abroad = digits.startsWith("00");
        String number = abroad ? digits.substring(2) : digits;
        if (digits.length() >= PHONE && (abroad || run.startsWith("+"))) {
            forms.add(number);
            addNational(number, forms);
        } else if (digits.length() > PHONE && digits.startsWith("0")) {
            forms.add(digits.substring(1));
        }
        return forms;
    }

    static String digits(String run) {
        return run.replaceAll("\\D", "");
    }

    private static void addNational(String number, Set<String> forms) {
        try {
            PhoneNumber phone = PHONES.parse("+" + number, null);
            if (PHONES.isPossibleNumber(phone)) {
                String national = PHONES.getNationalSignificantNumber(phone);
                forms.add("0" + national);
                forms.add(national);
            }
        } catch (NumberParseException e) {
            return;
        }
    }
}
