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
    Chart expand(@Argument List<String> ids, @Argument @Nullable LinkFilter where, @Argument @Nullable Rank rank, @Argument @Nullable Integer limit,
            DataFetchingEnvironment field) {
        return expand.expand(ids, orAll(where), or(rank, Rank.MOST_LINKED), or(limit, 100), Detail.of(field.getSelectionSet()));
    }

    @QueryMapping
    Paths shortestPaths(@Argument String from, @Argument String to, @Argument @Nullable LinkFilter where,
            @Argument @Nullable Integer maxLength, @Argument @Nullable Boolean inTimeOrder, @Argument @Nullable Integer limit, DataFetchingEnvironment field) {
        PathQuestion question = new PathQuestion(from, to, orAll(where), or(maxLength, 6), or(inTimeOrder, false), or(limit, 20));
        return shortestPaths.find(question, Detail.of(field.getSelectionSet()));
    }

    @QueryMapping
    Chart connect(@Argument List<String> ids, @Argument @Nullable LinkFilter where, @Argument @Nullable Integer maxLength,
            DataFetchingEnvironment field) {
        return connect.connect(ids, orAll(where), or(maxLength, 4), Detail.of(field.getSelectionSet()));
    }

    @QueryMapping
    CommonNeighbours commonNeighbours(@Argument List<String> ids, @Argument @Nullable Integer atLeast,
            @Argument @Nullable LinkFilter where, @Argument @Nullable Integer limit, DataFetchingEnvironment field) {
        return commonNeighbours.find(ids, atLeast, orAll(where), or(limit, 100), Detail.of(field.getSelectionSet()));
    }

    @QueryMapping
    MostLinked.Ranking mostLinked(@Argument List<String> types, @Argument @Nullable LinkFilter where,
            @Argument @Nullable Integer limit) {
        return mostLinked.rank(types, orAll(where), or(limit, 20));
    }

    private static LinkFilter orAll(@Nullable LinkFilter where) {
        return or(where, LinkFilter.ALL);
    }

    /** The default of the contract also stands for an explicit null. */
    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
