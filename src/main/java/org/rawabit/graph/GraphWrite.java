// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.util.List;
import java.util.Map;

/** A write transaction under way. */
public interface GraphWrite {

    /** Runs one statement of the transaction and reads all of its rows. */
    List<Row> run(CypherQuery query, Map<String, ?> parameters);
}
