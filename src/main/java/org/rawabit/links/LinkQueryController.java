// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.links;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The link queries of the contract. */
@Controller
class LinkQueryController {

    private final Expand expand;
    private final ShortestPaths shortestPaths;
    private final Connect connect;
    private final FindCommonNeighbours commonNeighbours;
    private final MostLinked mostLinked;

    LinkQueryController(Expand expand, ShortestPaths shortestPaths, Connect connect, FindCommonNeighbours commonNeighbours,
            MostLinked mostLinked) {
        this.expand = expand;
        this.shortestPaths = shortestPaths;
        this.connect = connect;
        this.commonNeighbours = commonNeighbours;
        this.mostLinked = mostLinked;
    }

    @QueryMapping
    Chart expand(@Argument List<String> ids, @Argument @Nullable LinkFilter where, @Argument Rank rank, @Argument int limit,
            DataFetchingEnvironment field) {
        return expand.expand(ids, orAll(where), rank, limit, Detail.of(field.getSelectionSet()));
    }

    @QueryMapping
    Paths shortestPaths(@Argument String from, @Argument String to, @Argument @Nullable LinkFilter where,
            @Argument int maxLength, @Argument boolean inTimeOrder, @Argument int limit, DataFetchingEnvironment field) {
        return shortestPaths.find(new PathQuestion(from, to, orAll(where), maxLength, inTimeOrder, limit),
                Detail.of(field.getSelectionSet()));
    }

    @QueryMapping
    Chart connect(@Argument List<String> ids, @Argument @Nullable LinkFilter where, @Argument int maxLength,
            DataFetchingEnvironment field) {
        return connect.connect(ids, orAll(where), maxLength, Detail.of(field.getSelectionSet()));
    }

    @QueryMapping
    CommonNeighbours commonNeighbours(@Argument List<String> ids, @Argument @Nullable Integer atLeast,
            @Argument @Nullable LinkFilter where, @Argument int limit, DataFetchingEnvironment field) {
        return commonNeighbours.find(ids, atLeast, orAll(where), limit, Detail.of(field.getSelectionSet()));
    }

    @QueryMapping
    MostLinked.Ranking mostLinked(@Argument List<String> types, @Argument @Nullable LinkFilter where, @Argument int limit) {
        return mostLinked.rank(types, orAll(where), limit);
    }

    private static LinkFilter orAll(@Nullable LinkFilter where) {
        return where == null ? LinkFilter.ALL : where;
    }
}
