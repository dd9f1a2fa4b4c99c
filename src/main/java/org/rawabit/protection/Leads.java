// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.util.List;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.TypeCatalogue;

/**
 * How protection spreads along links: from a protected person to relatives, from both to phones, documents, addresses and
 * accounts, from a phone to its SIM; not from relative to relative, and not to a relative who is a suspect in the case, whose name the
 * investigation needs.
 */
public final class Leads {

    /** Roles in an incident that do not make a suspect. */
    public static final List<String> INNOCENT = List.of("victim", "witness", "party");

    private static final String PERSON = "Person";

    private Leads() {
    }

    /** Whether somebody or something masked so passes its mask on along such a link, to an entity of that type. */
    public static boolean spreads(ProtectionStatus from, LinkType along, String toType) {
        return switch (from) {
            case KIN -> !toType.equals(PERSON);
            case BELONGING -> !toType.equals(PERSON) && !along.startsAt(PERSON) && !along.endsAt(PERSON);
            default -> true;
        };
    }

    /** The mask of what it spreads to. */
    public static Mask mask(Mask of, String toType, TypeCatalogue catalogue, Pseudonyms pseudonyms) {
        String owner = of.label().replaceFirst("^.* of (?=V-)", "");
        return toType.equals(PERSON) ? new Mask(ProtectionStatus.KIN, pseudonyms.relative(owner), of.holder())
                : new Mask(ProtectionStatus.BELONGING, pseudonyms.belonging(catalogue.entityType(toType), owner), of.holder());
    }
}
