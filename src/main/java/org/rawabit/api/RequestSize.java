// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much a valid request asks for.
 *
 * @param depth      fields inside fields
 * @param complexity the sum over all fields, those of a fragment wherever it is used: {@value RequestLimits#QUESTION} for a
 *                   question and for a field with arguments, 1 for any other
 */
record RequestSize(int depth, int complexity) {

    private static final RequestSize NONE = new RequestSize(0, 0);

    static RequestSize of(Document document, OperationDefinition operation) {
        return new Count(document.getDefinitionsOfType(FragmentDefinition.class)).of(operation.getSelectionSet(), true);
    }

    private RequestSize and(RequestSize other) {
        long both = (long) complexity + other.complexity;
        return new RequestSize(Math.max(depth, other.depth), (int) Math.min(both, Integer.MAX_VALUE));
    }

    private RequestSize inField(int ofField) {
        return new RequestSize(depth + 1, complexity).and(new RequestSize(0, ofField));
    }

    /** Counts each fragment once, and adds it wherever it is used: forty small ones stand for more fields than can be visited. */
    private static final class Count {

        private final Map<String, FragmentDefinition> fragments;
        private final Map<String, RequestSize> counted = new HashMap<>();

        Count(List<FragmentDefinition> fragments) {
            this.fragments = fragments.stream().collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        }

        RequestSize of(@Nullable SelectionSet selected, boolean root) {
            RequestSize size = NONE;
            if (selected != null) {
                for (Selection<?> selection : selected.getSelections()) {
                    size = size.and(of(selection, root));
                }
            }
            return size;
        }

        private RequestSize of(Selection<?> selection, boolean root) {
            if (selection instanceof Field field) {
                return of(field.getSelectionSet(), false).inField(isQuestion(field, root) ? RequestLimits.QUESTION : 1);
            }
            return selection instanceof InlineFragment inline
                    ? of(inline.getSelectionSet(), root) : ofFragment(((FragmentSpread) selection).getName(), root);
        }

        /** Fields with the same arguments are read together, whatever the number of their owners; others are not. */
        private static boolean isQuestion(Field field, boolean root) {
            return root && !field.getName().equals("__typename") || !field.getArguments().isEmpty();
        }

        private RequestSize ofFragment(String name, boolean root) {
            RequestSize known = counted.get(name);
            RequestSize size = known == null ? of(fragments.get(name).getSelectionSet(), root) : known;
            counted.put(name, size);
            return size;
        }
    }
}
