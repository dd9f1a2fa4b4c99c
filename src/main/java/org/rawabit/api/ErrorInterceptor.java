// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the errors that GraphQL Java itself makes (syntax, validation, limits) their code and message. */
@Component
class ErrorInterceptor implements WebGraphQlInterceptor {

    private final ErrorMessages messages;

    ErrorInterceptor(ErrorMessages messages) {
        this.messages = messages;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> response.getErrors().isEmpty() ? response : response.transform(builder ->
                builder.errors(response.getExecutionResult().getErrors().stream().map(error -> coded(error, request.getLocale())).toList())));
    }

    private GraphQLError coded(GraphQLError error, Locale locale) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && extensions.containsKey("arguments")) {
            return error;
        }
        if (extensions != null && extensions.containsKey("most")) {
            List<Object> arguments = List.of(extensions.get("most"), extensions.get("asked"));
            return error((String) extensions.get("code"), arguments, error, locale);
        }
        return error(code(error.getErrorType()), List.of(detail(error)), error, locale);
    }

    private GraphQLError error(String code, List<Object> arguments, GraphQLError error, Locale locale) {
        return GraphqlErrorBuilder.newError().message("%s", messages.of(code, arguments, locale)).errorType(error.getErrorType())
                .locations(error.getLocations()).path(error.getPath()).extensions(messages.extensions(code, arguments)).build();
    }

    private static String detail(GraphQLError error) {
        return error.getMessage() == null ? "" : error.getMessage();
    }

    private static String code(ErrorClassification type) {
        if (type == ErrorType.InvalidSyntax) {
            return "BAD_SYNTAX";
        }
        return type == ErrorType.ValidationError ? "BAD_QUERY" : "NOT_ANSWERED";
    }
}
