// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.GraphException;
import org.rawabit.graph.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns what went wrong while a field was read into an error of the answer; what the program got wrong is logged by a number. */
@Component
class ErrorResolver extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorResolver.class);

    private final ErrorMessages messages;

    ErrorResolver(ErrorMessages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment field) {
        if (thrown instanceof Refusal refusal) {
            return error(ErrorType.BAD_REQUEST, refusal.code(), refusal.arguments(), field);
        }
        if (thrown instanceof GraphException.TimedOut) {
            return error(ErrorType.INTERNAL_ERROR, "TIMED_OUT", List.of(), field);
        }
        if (thrown instanceof GraphException.Unavailable) {
            return error(ErrorType.INTERNAL_ERROR, "DATABASE_AWAY", List.of(), field);
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {} at {}", number, field.getExecutionStepInfo().getPath(), thrown);
        return error(ErrorType.INTERNAL_ERROR, "FAULT", List.of(number), field);
    }

    private GraphQLError error(ErrorType type, String code, List<Object> arguments, DataFetchingEnvironment field) {
        return GraphQLError.newError().errorType(type).message("%s", messages.of(code, arguments, field.getLocale()))
                .extensions(messages.extensions(code, arguments)).path(field.getExecutionStepInfo().getPath())
                .location(field.getField().getSourceLocation()).build();
    }
}
