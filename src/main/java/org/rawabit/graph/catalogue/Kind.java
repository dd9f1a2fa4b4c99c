// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

/** The family of an entity type, which decides its shape and colour on a chart. */
public enum Kind {
    PERSON, ORGANISATION, PHONE, PLACE, INCIDENT, VEHICLE, DOCUMENT, ACCOUNT
}
