// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root field {@code search}. */
@Controller
class SearchController {

    private static final int USUAL_PAGE = 20;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @QueryMapping
    SearchConnection search(@Argument String text, @Argument @Nullable List<String> types, @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return search.find(text, types, first == null ? USUAL_PAGE : first, after);
    }
}
