// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.issues.IssueKind;

/** Phone numbers in E.164. Short codes and senders with letters are no numbers of a country and stay as given. */
final class PhoneNormaliser implements Normaliser {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private final @Nullable String region;

    PhoneNormaliser(@Nullable String region) {
        this.region = region;
    }

    @Override
    public Outcome normalise(String given) {
        String plain = Plain.digits(given);
        if (plain.codePoints().anyMatch(Character::isLetter)) {
            return notNormalised();
        }
        try {
            PhoneNumber number = NUMBERS.parse(plain, region);
            return NUMBERS.isValidNumber(number) ? normalised(number) : notNormalised();
        } catch (NumberParseException e) {
            return notNormalised();
        }
    }

    /** As people read it: {@code +964 773 012 3456}; what is no number of a country stays as it is. */
    static String international(String e164) {
        try {
            return e164.startsWith("+")
                    ? NUMBERS.format(NUMBERS.parse(e164, null), PhoneNumberFormat.INTERNATIONAL) : e164;
        } catch (NumberParseException e) {
            return e164;
        }
    }

    private static Outcome normalised(PhoneNumber number) {
        String e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
        return Outcome.Normalised.of(e164);
    }

    private Outcome notNormalised() {
        return Outcome.NotNormalised.keeping(IssueKind.NOT_A_PHONE_NUMBER,
                "a phone number with country prefix" + (region == null ? "" : ", or of " + region));
    }
}
