// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit.
 *
 * @param patience      how long an answer waits for the disk that its entry goes to; it is refused then
 * @param withoutSignIn whether questions are recorded too where nobody signs in, and the owner of the folder is the only asker
 */
@ConfigurationProperties("rawabit.audit")
public record AuditSettings(@DefaultValue("10s") Duration patience, @DefaultValue("false") boolean withoutSignIn) {

    public AuditSettings {
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("rawabit.audit.patience must be longer than nothing");
        }
    }
}
