// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.reads;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import io.micrometer.context.ContextSnapshot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.rawabit.audit.Audit;
import org.rawabit.audit.AuditException;
import org.rawabit.audit.AuditSettings;
import org.rawabit.audit.Deed;
import org.rawabit.audit.TouchedCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.rawabit.security.SecuritySettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.graphql.execution.ContextPropagationHelper;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Records each root field of each request that comes from outside, before its answer leaves. It sees what GraphQL Java
 * executes, so that neither an alias nor a fragment nor a new field of the schema escapes it.
 */
@Component
class ReadAudit extends SimplePerformantInstrumentation {

    private static final Logger LOG = LoggerFactory.getLogger(ReadAudit.class);
    private static final String CODE = "NOT_RECORDED";

    private final Audit audit;
    private final MessageSource messages;
    private final SeenEntities entities = new SeenEntities();

    private final TouchedCases cases;
    private final boolean recording;

    @Autowired
    ReadAudit(Audit audit, MessageSource messages, AuditSettings settings, SecuritySettings security, TouchedCases cases) {
        this(audit, messages, settings.withoutSignIn() || security.requiresSignIn(), cases);
    }

    ReadAudit(Audit audit, MessageSource messages, boolean recording, TouchedCases cases) {
        this.cases = cases;
        this.audit = audit;
        this.messages = messages;
        this.recording = recording;
    }

    @Override
    public @Nullable InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        Origin origin = parameters.getExecutionInput().getGraphQLContext().get(Origin.class);
        return origin == null || !recording ? null : new Reads(origin);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (state == null) {
            return null;
        }
        audit.expect(1);
        return SimpleInstrumentationContext.whenCompleted((result, failure) -> audit.expect(-1));
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        if (state instanceof Reads reads && parameters.getExecutionContext().getOperationDefinition().getOperation() == Operation.MUTATION) {
            reads.writing();
        }
        return null;
    }

    /** What is read off an object that is there already is no root field: those ask for something. */
    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        if (state instanceof Reads reads && !parameters.isTrivialDataFetcher()
                && parameters.getExecutionStepInfo().getPath().getLevel() == 1) {
            reads.begin(parameters.getEnvironment());
            return reads.beforehand(parameters.getExecutionStepInfo().getPath()).<DataFetcher<?>>map(deed -> recordedFirst(deed, fetcher)).orElse(fetcher);
        }
        return fetcher;
    }

    private DataFetcher<?> recordedFirst(Deed deed, DataFetcher<?> fetcher) {
        return environment -> {
            audit.recordDurably(deed);
            return fetcher.get(environment);
        };
    }

    @Override
    public @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(InstrumentationExecutionStrategyParameters parameters,
            @Nullable InstrumentationState state) {
        ExecutionStrategyParameters object = parameters.getExecutionStrategyParameters();
        if (state instanceof Reads reads && object.getSource() != null
                && object.getExecutionStepInfo().getUnwrappedNonNullType() instanceof GraphQLObjectType type) {
            Read read = reads.of(object.getPath());
            if (read != null) {
                entities.in(type, object.getSource(), read::show);
                entities.cases(type, object.getSource(), read::showCase);
            }
        }
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return CompletableFuture.completedFuture(state instanceof Reads reads ? recorded(result, reads, parameters.getGraphQLContext()) : result);
    }

    private ExecutionResult recorded(ExecutionResult result, Reads reads, GraphQLContext context) {
        try {
            List<CompletableFuture<Long>> entries = deeds(result, reads, context).stream().map(audit::record).toList();
            entries.forEach(audit::await);
            return result;
        } catch (AuditException e) {
            LOG.error(e.getMessage());
            return refusal(reads.origin().language());
        }
    }

    /** With what the request knows of its asker: to find that out again takes as long as a short question. */
    private List<Deed> deeds(ExecutionResult result, Reads reads, GraphQLContext context) {
        try (ContextSnapshot.Scope asAnswered = ContextPropagationHelper.captureFrom(context).setThreadLocals()) {
            return reads.deeds(result, cases);
        }
    }

    private ExecutionResult refusal(Locale language) {
        GraphQLError error = GraphQLError.newError().errorType(ErrorType.INTERNAL_ERROR).message("%s", messages.getMessage(CODE, null, language))
                .extensions(Map.of("code", CODE, "arguments", List.of())).build();
        return ExecutionResult.newExecutionResult().addError(error).build();
    }
}
