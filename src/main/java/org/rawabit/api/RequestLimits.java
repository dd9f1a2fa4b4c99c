// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses a request that nests too deep or asks too much, before anything of it is done. */
final class RequestLimits extends SimplePerformantInstrumentation {

    static final int QUESTION = 20;

    private final ApiSettings settings;

    RequestLimits(ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable InstrumentationContext<graphql.ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        RequestSize size = RequestSize.of(execution.getDocument(), execution.getOperationDefinition());
        if (size.depth() > settings.depth()) {
            throw tooLarge("TOO_DEEP", settings.depth(), size.depth());
        }
        if (size.complexity() > settings.complexity()) {
            throw tooLarge("TOO_COMPLEX", settings.complexity(), size.complexity());
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static AbortExecutionException tooLarge(String code, int most, int asked) {
        return new AbortExecutionException(code) {
            @Override
            public Map<String, Object> getExtensions() {
                return Map.of("code", code, "most", most, "asked", asked);
            }
        };
    }
}
