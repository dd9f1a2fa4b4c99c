// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

import org.springframework.stereotype.Component;

/** Tells who asks now. Until there is sign-in it is always the owner of the data folder. */
@Component
public class CurrentAsker {

    public Asker get() {
        return Asker.LOCAL_OPERATOR;
    }
}
