// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import org.jspecify.annotations.Nullable;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.SecuritySettings;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lets a test ask the running program as somebody else. */
@Component
@Primary
public class SwitchedAsker extends CurrentAsker {

    private volatile @Nullable Asker asker;

    SwitchedAsker(SecuritySettings settings, ApplicationContext program) {
        super(settings, program);
    }

    public void become(Asker asker) {
        this.asker = asker;
    }

    @Override
    public Asker get() {
        Asker switched = asker;
        return switched == null ? super.get() : switched;
    }
}
