// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.reads;

import graphql.Scalars;
import graphql.language.Argument;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.audit.Touched;
import tools.jackson.databind.json.JsonMapper;

/** One root field of a request, and what its answer has shown so far. */
final class Read {

    /** As {@code graph} makes them: anything else that is given for an id may be a name. */
    private static final Pattern OURS = Pattern.compile("[a-z2-7]{26}");

    /** The number of a key is nobody's to read, not even sealed. */
    private static final Map<String, Set<String>> NOT_TO_KEEP = Map.of("addUserKey", Set.of("number"));

    private final String field;
    private final List<String> asked;
    private final @Nullable String arguments;
    private final Set<String> shown = new LinkedHashSet<>();
    private final Set<String> cases = new TreeSet<>();

    Read(DataFetchingEnvironment environment) {
        Map<String, Object> given = new TreeMap<>(environment.getArguments());
        given.keySet().retainAll(environment.getField().getArguments().stream().map(Argument::getName).toList());
        given.keySet().removeAll(NOT_TO_KEEP.getOrDefault(environment.getFieldDefinition().getName(), Set.of()));
        this.field = environment.getFieldDefinition().getName();
        List<String> ids = new ArrayList<>();
        boolean idsAlone = true;
        for (GraphQLArgument argument : environment.getFieldDefinition().getArguments()) {
            Object value = given.get(argument.getName());
            idsAlone &= value == null || isId(argument) && areOurs(values(value));
            ids.addAll(isId(argument) ? values(value).stream().filter(Read::isOurs).toList() : List.of());
        }
        this.asked = ids;
        this.arguments = idsAlone && ids.size() <= Touched.MOST ? null : JsonMapper.shared().writeValueAsString(given);
    }

    private static boolean areOurs(List<String> ids) {
        return ids.stream().allMatch(Read::isOurs);
    }

    private static boolean isOurs(String id) {
        return OURS.matcher(id).matches();
    }

    private static boolean isId(GraphQLArgument argument) {
        return GraphQLTypeUtil.unwrapAll(argument.getType()).getName().equals(Scalars.GraphQLID.getName());
    }

    private static List<String> values(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** Batch loaders may go on in other threads. */
    synchronized void show(String id) {
        shown.add(id);
    }

    synchronized void showCase(String id) {
        cases.add(id);
    }

    String field() {
        return field;
    }

    /** What was asked, where that is more than the ids; else null. */
    @Nullable String arguments() {
        return arguments;
    }

    synchronized Touched touched() {
        return new Touched(asked, shown.stream().limit(Touched.MOST).toList(), shown.size());
    }

    /** With the cases: those of the answer itself, and those of its entities. */
    synchronized Touched touched(Function<Collection<String>, Collection<String>> casesOf) {
        Touched touched = touched();
        Set<String> entities = new TreeSet<>(touched.shown());
        entities.addAll(touched.asked());
        Set<String> all = new TreeSet<>(cases);
        all.addAll(casesOf.apply(entities));
        return new Touched(touched.asked(), touched.shown(), touched.count(), List.copyOf(all));
    }
}
