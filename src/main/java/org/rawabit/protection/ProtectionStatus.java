// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why a record is masked: as what its person is protected, less strictly guarded first, or as what leads to such a person. */
public enum ProtectionStatus {
    PRESUMED_VICTIM, VICTIM, PROTECTED_WITNESS, SEALED, INFORMANT,
    /** A relative whose name would give the protected person away. */
    KIN,
    /** A phone, document, address or account by which the protected person could be found. */
    BELONGING;

    private static final Set<ProtectionStatus> NOT_TOLD = Set.of(INFORMANT, SEALED);
    private static final String UNTOLD = "protected";

    /** The status that a row gives a person: a choice of the catalogue's property {@code protection}. */
    public static Optional<ProtectionStatus> ofChoice(String choice) {
        if (choice.equals(UNTOLD)) {
            return Optional.of(SEALED);
        }
        return Stream.of(values()).filter(ProtectionStatus::isOfPerson)
                .filter(status -> status.name().equals(choice.toUpperCase(Locale.ROOT))).findFirst();
    }

    /** The stricter of a person's status and another: protection rises, and is lowered by nobody who asks at the desk or brings a file. */
    public ProtectionStatus orStricter(ProtectionStatus other) {
        return other.isOfPerson() && (!isOfPerson() || other.compareTo(this) > 0) ? other : this;
    }

    /** Whether it is a person's own protection. */
    public boolean isOfPerson() {
        return this != KIN && this != BELONGING;
    }

    /** Whether two further persons have to agree before anything is revealed (rule 3 of the role matrix). */
    public boolean needsTwo() {
        return NOT_TOLD.contains(this) || this == PROTECTED_WITNESS;
    }

    /** What a reader is told of it: of some not more than that they are protected. */
    public String shown() {
        return NOT_TOLD.contains(this) ? UNTOLD : name().toLowerCase(Locale.ROOT);
    }
}
