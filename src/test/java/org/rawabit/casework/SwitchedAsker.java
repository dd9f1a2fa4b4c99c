// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lets a test ask the running program as somebody else. */
@Component
@Primary
public class SwitchedAsker extends CurrentAsker {

    private volatile Asker asker = Asker.LOCAL_OPERATOR;

    public void become(Asker asker) {
        this.asker = asker;
    }

    @Override
    public Asker get() {
        return asker;
    }
}
