// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
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

    /** Fragments inside fragments can stand for more fields than could ever be counted: so many times the limit are enough. */
    private static final int ENOUGH = 100;

    private final ApiSettings settings;

    RequestLimits(ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable InstrumentationContext<graphql.ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        Size size = size(parameters.getExecutionContext());
        if (size.depth > settings.depth()) {
            throw tooLarge("TOO_DEEP", settings.depth(), size.depth);
        }
        if (size.complexity > settings.complexity()) {
            throw tooLarge("TOO_COMPLEX", settings.complexity(), size.complexity);
        }
        return SimpleInstrumentationContext.noOp();
    }

    private Size size(ExecutionContext execution) {
        Size size = new Size((long) ENOUGH * settings.complexity());
        QueryTraverser.newQueryTraverser().schema(execution.getGraphQLSchema()).document(execution.getDocument())
                .operationName(execution.getExecutionInput().getOperationName())
                .coercedVariables(execution.getCoercedVariables()).build().visitPreOrder(size);
        return size;
    }

    private static AbortExecutionException tooLarge(String code, int most, int asked) {
        return new AbortExecutionException(code) {
            @Override
            public Map<String, Object> getExtensions() {
                return Map.of("code", code, "most", most, "asked", asked);
            }
        };
    }

    /** Depth and complexity of a request. */
    private static final class Size extends QueryVisitorStub {

        private final long enough;
        private int depth;
        private int complexity;

        Size(long enough) {
            this.enough = enough;
        }

        @Override
        public void visitField(QueryVisitorFieldEnvironment field) {
            int deep = 1;
            for (var parent = field.getParentEnvironment(); parent != null; parent = parent.getParentEnvironment()) {
                deep++;
            }
            depth = Math.max(depth, deep);
            complexity += deep == 1 && !field.isTypeNameIntrospectionField() ? QUESTION : 1;
            if (complexity > enough) {
                throw tooLarge("TOO_COMPLEX", (int) (enough / ENOUGH), complexity);
            }
        }
    }
}
