// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security;

/** What sort of body an agency is. */
public enum AgencyKind {
    /** Of the Ministry of Interior. */
    DIRECTORATE, COURT, PROSECUTION,
    /** Labour and Social Affairs. */
    MOLSA,
    /** Foreign Affairs. */
    MOFA,
    /** Against trafficking in human beings. */
    COMMITTEE,
    OTHER
}
