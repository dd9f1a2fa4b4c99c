// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Map;

/** Which costly fields of links are asked for: what is not asked is not fetched. */
record Detail(boolean links, boolean sources, boolean properties) {

    static final Detail ALL = new Detail(true, true, true);

    /** What a selection asks of links, at any depth. */
    static Detail of(DataFetchingFieldSelectionSet selection) {
        return new Detail(selection.contains("**/links") || selection.contains("links"),
                selection.contains("**/sources"),
                selection.contains("**/properties"));
    }

    void putInto(Map<String, Object> parameters) {
        parameters.put("withSources", sources);
        parameters.put("withProperties", properties);
    }
}
