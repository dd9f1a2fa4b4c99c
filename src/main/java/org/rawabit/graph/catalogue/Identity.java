// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

/** Whether an entity exists once a case, data set and key, or once in the installation by its normalised key. */
public enum Identity {
    CASE, SHARED
}
