// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

/** The closed list of purposes for which something may be revealed. */
public enum Purpose {
    INVESTIGATIVE_MEASURE, EVIDENCE_FOR_COURT, PROTECTION_MEASURE, REFERRAL, RISK_TO_LIFE, IDENTITY_CHECK, CORRECTION
}
