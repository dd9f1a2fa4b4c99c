// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.Map;
import java.util.Optional;

/**
 * How a masked record is shown.
 *
 * @param label  a pseudonym, as {@code V-7K3M4Q}, or what it is of one: {@code phone 1 of V-7K3M4Q}
 * @param holder id of the record of the protected person; of a person's own record its own id
 */
public record Mask(ProtectionStatus status, String label, String holder) {

    /** The mask that a stored record has; empty where it has none. */
    public static Optional<Mask> of(Map<String, Object> stored) {
        Object status = stored.get("protection");
        return status == null ? Optional.empty() : Optional.of(new Mask(ProtectionStatus.valueOf((String) status),
                (String) stored.get("label"), (String) stored.get("holder")));
    }
}
