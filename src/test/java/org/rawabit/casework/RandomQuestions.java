// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random requests over every query field of a schema, with all fields below it: walked by the schema's own types, so that a
 * new field is asked as soon as it is there.
 */
final class RandomQuestions {

    private static final int DEPTH = 5;
    private static final int INTERFACE_DEPTH = 3;

    private final GraphQLSchema schema;
    private final Random random;
    private final Words words;
    private final Set<String> excepted;

    /** What arguments are made of: things that are in the database, seen or not, and things that are not. */
    record Words(List<String> ids, List<String> datasets, List<String> keys, List<String> cases, List<String> texts,
            List<String> instants, List<String> entityTypes, List<String> linkTypes) {
    }

    RandomQuestions(GraphQLSchema schema, Random random, Words words, Set<String> excepted) {
        this.excepted = excepted;
        this.schema = schema;
        this.random = random;
        this.words = words;
    }

    /** Names of the query fields. */
    static List<String> fields(GraphQLSchema schema) {
        return schema.getQueryType().getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).sorted().toList();
    }

    String ask(String field) {
        return "{ " + call(schema.getQueryType().getFieldDefinition(field), 0) + " }";
    }

    private String call(GraphQLFieldDefinition field, int depth) {
        String arguments = field.getArguments().stream().filter(argument -> isGiven(argument))
                .map(argument -> argument.getName() + ": " + value(argument.getName(), argument.getType()))
                .collect(Collectors.joining(", "));
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + selection(field.getType(), depth + 1);
    }

    private boolean isGiven(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) || random.nextInt(3) == 0;
    }

    private String selection(GraphQLType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLFieldsContainer container)) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of("__typename"));
        container.getFieldDefinitions().stream().filter(field -> depth < DEPTH || isLeaf(field))
                .filter(field -> !excepted.contains(container.getName() + "." + field.getName()))
                .forEach(field -> parts.add(call(field, depth)));
        if (container instanceof GraphQLInterfaceType known && depth <= INTERFACE_DEPTH) {
            schema.getImplementations(known).forEach(object -> parts.add("... on " + object.getName() + " { "
                    + object.getFieldDefinitions().stream().filter(field -> known.getFieldDefinition(field.getName()) == null)
                    .map(field -> object.getName() + "_" + field.getName() + ": " + field.getName() + selection(field.getType(), depth + 1))
                    .collect(Collectors.joining(" ", "__typename ", "")) + " }"));
        }
        return " { " + String.join(" ", parts) + " }";
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer);
    }

    private String value(String name, GraphQLInputType type) {
        if (type instanceof GraphQLNonNull required) {
            return some(name, required.getWrappedType());
        }
        return random.nextInt(6) == 0 ? "null" : some(name, type);
    }

    private String some(String name, GraphQLType type) {
        if (GraphQLTypeUtil.isList(type)) {
            GraphQLType item = GraphQLTypeUtil.unwrapOne(type);
            return IntStream.range(0, random.nextInt(4)).mapToObj(i -> some(name, GraphQLTypeUtil.unwrapNonNull(item)))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (type instanceof GraphQLEnumType choice) {
            return pick(choice.getValues()).getName();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream().filter(field -> random.nextInt(4) == 0)
                    .map(field -> field.getName() + ": " + value(field.getName(), field.getType()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar(name, ((GraphQLNamedType) type).getName());
    }

    private String scalar(String name, String type) {
        return switch (type) {
            case "Int" -> Integer.toString(pick(List.of(0, 1, 2, 3, 6, 20)));
            case "Boolean" -> Boolean.toString(random.nextBoolean());
            case "DateTime" -> quoted(pick(words.instants));
            case "ID" -> quoted(name.equals("case") ? pick(words.cases) : pick(words.ids));
            default -> quoted(text(name));
        };
    }

    private String text(String name) {
        return switch (name) {
            case "dataset" -> pick(words.datasets);
            case "key" -> pick(words.keys);
            case "types", "entityTypes" -> pick(words.entityTypes);
            case "linkTypes" -> pick(words.linkTypes);
            case "after" -> "not one of ours";
            default -> pick(words.texts);
        };
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
