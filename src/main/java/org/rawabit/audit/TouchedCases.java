// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.util.Collection;
import java.util.List;
import org.rawabit.security.Asker;

/** Says of which cases an answer is. */
@FunctionalInterface
public interface TouchedCases {

    /** The ids of the cases that hold these entities, among those that the asker sees. */
    List<String> of(Asker asker, Collection<String> entities);
}
