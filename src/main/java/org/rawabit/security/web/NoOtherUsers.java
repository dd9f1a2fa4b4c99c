// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Of Spring's own users there are none, in commands neither. */
@Configuration(proxyBeanMethods = false)
class NoOtherUsers {

    /** Passwords are checked by {@link SignIn}: without this Spring Boot would make a user of its own. */
    @Bean
    AuthenticationManager authenticationManager() {
        return asked -> {
            throw new AuthenticationServiceException("sign in at /session");
        };
    }
}
