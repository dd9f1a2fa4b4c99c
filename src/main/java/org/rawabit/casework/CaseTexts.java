// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

/** What users type about a case for others to read, without the names of those whom the case protects. */
public interface CaseTexts {

    /** The text with pseudonyms in the place of names, numbers and addresses of the case's protected persons. */
    String masked(String caseId, String text);
}
