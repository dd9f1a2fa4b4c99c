// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rawabit.security.SecuritySettings.SignInMode;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.support.GenericWebApplicationContext;

class CurrentAskerTests {

    private static final Asker ANALYST = new Asker("u1", Set.of(Role.ANALYST), "police");

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isTheOwnerOfTheDataFolderWhereSignInIsOff() {
        assertThat(asker(SignInMode.OFF, new GenericWebApplicationContext())).isEqualTo(Asker.LOCAL_OPERATOR);
    }

    @Test
    void isTheOwnerOfTheDataFolderAtTheCommandLine() {
        assertThat(asker(SignInMode.REQUIRED, new GenericApplicationContext())).isEqualTo(Asker.LOCAL_OPERATOR);
    }

    @Test
    void isTheSignedInUser() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(ANALYST, null));

        assertThat(asker(SignInMode.REQUIRED, new GenericWebApplicationContext())).isEqualTo(ANALYST);
    }

    @Test
    void isNobodyWhereNoOneIsSignedIn() {
        assertThat(asker(SignInMode.REQUIRED, new GenericWebApplicationContext())).isEqualTo(Asker.NOBODY);
        SecurityContextHolder.getContext().setAuthentication(
                new AnonymousAuthenticationToken("key", "anonymousUser", AuthorityUtils.createAuthorityList("NONE")));
        assertThat(asker(SignInMode.REQUIRED, new GenericWebApplicationContext())).isEqualTo(Asker.NOBODY);
    }

    @Test
    void nobodyManagesNoUsers() {
        assertThat(Asker.NOBODY.managesUsers()).isFalse();
        assertThat(ANALYST.managesUsers()).isFalse();
        assertThat(Asker.LOCAL_OPERATOR.managesUsers()).isTrue();
    }

    private static Asker asker(SignInMode mode, ApplicationContext program) {
        return new CurrentAsker(new SecuritySettings(mode, Duration.ofMinutes(1), Duration.ofMinutes(1), 1, List.of(), false, true), program).get();
    }
}
