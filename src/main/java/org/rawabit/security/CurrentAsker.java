// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/** Tells who asks now: the signed-in user; the owner of the data folder at the command line and where sign-in is off. */
@Component
public class CurrentAsker {

    private final boolean signsIn;

    /** Of a program that no one signs in to. */
    public CurrentAsker() {
        this.signsIn = false;
    }

    @Autowired
    protected CurrentAsker(SecuritySettings settings, ApplicationContext program) {
        this.signsIn = settings.requiresSignIn() && program instanceof WebApplicationContext;
    }

    public Asker get() {
        if (!signsIn) {
            return Asker.LOCAL_OPERATOR;
        }
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Asker asker ? asker : Asker.NOBODY;
    }
}
