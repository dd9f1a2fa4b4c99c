// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.casework.VisibleGraph;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Refusal;
import org.rawabit.graph.Row;
import org.rawabit.graph.catalogue.PropertyType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.springframework.stereotype.Service;

/**
 * Search in two steps, each one statement: which other spellings of the words there are (left out for numbers), then the
 * entities that match, counted, ordered and cut to the page by the database. Lucene only narrows down.
 */
@Service
final class Search {

    static final int LARGEST_PAGE = 200;

    private static final CypherQuery SPELLINGS = CypherQuery.of(Search.class, "spellings");
    private static final CypherQuery HITS = CypherQuery.of(Search.class, "hits");
    private static final double MILLION = 1_000_000;

    private final VisibleGraph graph;
    private final TypeCatalogue catalogue;

    Search(VisibleGraph graph, TypeCatalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    /**
     * The page of hits after a cursor.
     *
     * @throws Refusal where the text is blank or too long, a type unknown, the page too large or the cursor not one of ours
     */
    SearchConnection find(String text, @Nullable List<String> types, int first, @Nullable String after) {
        Question question = Question.of(text);
        Refusal.unlessWithin("first", first, 0, LARGEST_PAGE);
        Map<String, Object> scope = scope(types);
        Map<String, Object> parameters = new HashMap<>(scope);
        SearchCursor from = after == null ? null : SearchCursor.read(after);
        parameters.put("afterPoints", from == null ? null : from.points());
        parameters.put("afterId", from == null ? null : from.id());
        parameters.put("limit", first + 1);
        parameters.put("candidates", CandidateText.of(question));
        parameters.put("readings", readings(question, spellings(question, scope)));
        return connection(question, graph.read(HITS, parameters).get(0), first, from != null);
    }

    /** What is searched: the types asked for, null for all. */
    private Map<String, Object> scope(@Nullable List<String> types) {
        Map<String, Object> scope = new HashMap<>();
        scope.put("types", types);
        for (String type : types == null ? List.<String>of() : types) {
            catalogue.findEntityType(type).orElseThrow(() -> new Refusal("UNKNOWN_ENTITY_TYPE", type));
        }
        return scope;
    }

    private List<String> spellings(Question question, Map<String, Object> scope) {
        if (!question.isSpelled()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(scope);
        parameters.put("candidates", CandidateText.ofSpellings(question));
        parameters.put("keys", each(question, AskedWord::keys));
        parameters.put("names", each(question, AskedWord::forgiven));
        return graph.read(SPELLINGS, parameters).get(0).strings("terms");
    }

    private static List<String> each(Question question, Function<AskedWord, List<String>> of) {
        Set<String> all = new LinkedHashSet<>();
        question.readings().forEach(reading -> reading.words().forEach(word -> all.addAll(of.apply(word))));
        return List.copyOf(all);
    }

    private static List<Map<String, Object>> readings(Question question, List<String> spellings) {
        return question.readings().stream().map(reading -> Map.of("size", reading.size(), "words",
                reading.words().stream().map(word -> parameters(word, spellings)).toList())).toList();
    }

    private static Map<String, Object> parameters(AskedWord word, List<String> spellings) {
        Map<String, Object> like = new HashMap<>();
        for (String term : spellings) {
            int points = word.pattern() == null ? word.likePoints(term) : 0;
            if (points > 0) {
                like.put(term, points);
            }
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("forms", word.forms(), "like", like));
        parameters.put("pattern", word.pattern());
        return parameters;
    }

    private SearchConnection connection(Question question, Row answer, int first, boolean hasPrevious) {
        List<Row> page = answer.rows("page");
        List<SearchEdge> edges = page.stream().limit(first).map(hit -> edge(question, hit)).toList();
        return new SearchConnection(edges, PageInfo.of(edges, page.size() > first, hasPrevious), answer.integer("total"));
    }

    private SearchEdge edge(Question question, Row hit) {
        Entity entity = Entity.of(hit);
        Set<String> searchable = catalogue.entityType(entity.type()).properties().values().stream()
                .filter(PropertyType::search)
                .filter(property -> !hit.bool("heldBack") || property.sensitivity().isOpen()).map(PropertyType::name).collect(Collectors.toSet());
        String cursor = new SearchCursor(hit.integer("points"), entity.id()).toString();
        String matchedOn = new MatchedOn(hit.rows("texts"), searchable).tell(question);
        return new SearchEdge(entity, cursor, matchedOn, hit.integer("points") / MILLION);
    }
}
