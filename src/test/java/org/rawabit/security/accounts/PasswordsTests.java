// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.graph.Refusal;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void knowsItsOwnHashAndNoOther() {
        String hash = passwords.hash("copper lantern seventeen");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("copper lantern seventeen", hash)).isTrue();
        assertThat(passwords.matches("copper lantern eighteen", hash)).isFalse();
        assertThat(passwords.matches("copper lantern seventeen", null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "passwordpassword", "qwertyuiop[]", "aaaaaaaaaaaaaaaa", "nour.hassan2025", "abcabcabcabc"})
    void refusesWhatIsGuessedEarly(String password) {
        assertThatThrownBy(() -> passwords.requireStrong(password, "nour.hassan")).isInstanceOf(Refusal.class).hasMessageStartingWith("PASSWORD_WEAK");
    }

    @Test
    void refusesWhatIsTooShortOrTooLong() {
        assertThatThrownBy(() -> passwords.requireStrong("x7#Kp2!vQ9z", "nour")).hasMessage("PASSWORD_LENGTH[12, 200]");
        assertThatThrownBy(() -> passwords.requireStrong("ab".repeat(101), "nour")).hasMessage("PASSWORD_LENGTH[12, 200]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"copper lantern seventeen", "فانوس النحاس والسبعة عشر", "چرای مس و حەڤدە ڕۆژ"})
    void takesSeveralWordsInAnyScript(String password) {
        assertThatCode(() -> passwords.requireStrong(password, "nour")).doesNotThrowAnyException();
    }
}
