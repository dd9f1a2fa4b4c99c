// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

class RequestSizeTests {

    @Test
    void countsQuestionsDearerThanFields() {
        assertThat(size("{about {version training} __typename}")).isEqualTo(new RequestSize(2, 23));
    }

    @Test
    void countsAFieldWithArgumentsAsAQuestion() {
        assertThat(size("{entity(id: \"x\") {id linkCounts(where: {}) {count}}}")).isEqualTo(new RequestSize(3, 42));
    }

    @Test
    void countsAFragmentWhereverItIsUsed() {
        assertThat(size("{a: about {...V} b: about {...V ... on About {training}}} fragment V on About {version}"))
                .isEqualTo(new RequestSize(2, 43));
    }

    @Test
    void countsMoreFieldsThanCouldBeVisited() {
        StringBuilder text = new StringBuilder("{...F0}");
        for (int i = 0; i < 60; i++) {
            text.append(" fragment F%1$d on Query {...F%2$d ...F%2$d}".formatted(i, i + 1));
        }

        assertThat(size(text + " fragment F60 on Query {about {version}}")).isEqualTo(new RequestSize(2, Integer.MAX_VALUE));
    }

    private static RequestSize size(String text) {
        Document document = Parser.parse(text);
        return RequestSize.of(document, document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow());
    }
}
