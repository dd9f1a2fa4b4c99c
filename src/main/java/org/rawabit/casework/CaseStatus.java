// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

/** Where a case stands. */
public enum CaseStatus {
    OPEN, CLOSED
}
