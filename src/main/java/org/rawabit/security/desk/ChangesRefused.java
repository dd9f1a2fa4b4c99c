// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.desk;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.SecuritySettings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Refuses what changes something to programs with a token, and to everyone while the program is set to change nothing. */
@Component
class ChangesRefused extends SimplePerformantInstrumentation {

    /** To leave is always possible. */
    private static final Set<String> LEAVING = Set.of("signOut", "signOutEverywhere", "__typename");

    private final SecuritySettings settings;
    private final Asking asking;
    private final MessageSource messages;

    ChangesRefused(SecuritySettings settings, Asking asking, MessageSource messages) {
        this.settings = settings;
        this.asking = asking;
        this.messages = messages;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        OperationDefinition operation = execution.getOperationDefinition();
        if (operation.getOperation() == Operation.MUTATION) {
            if (asking.findKnown().isPresent() && asking.findSession().isEmpty()) {
                throw refusal("TOKEN_READS_ONLY", execution.getLocale());
            }
            if (settings.readOnly() && !leavesOnly(operation)) {
                throw refusal("READ_ONLY", execution.getLocale());
            }
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static boolean leavesOnly(OperationDefinition operation) {
        return operation.getSelectionSet().getSelections().stream()
                .allMatch(selection -> selection instanceof Field field && LEAVING.contains(field.getName()));
    }

    private AbortExecutionException refusal(String code, @Nullable Locale locale) {
        String message = messages.getMessage(code, null, code, locale == null ? Locale.ENGLISH : locale);
        return new AbortExecutionException(message) {
            @Override
            public Map<String, Object> getExtensions() {
                return Map.of("code", code, "arguments", List.of());
            }
        };
    }
}
