// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.reads;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rawabit.audit.Deed;
import org.rawabit.audit.DeedKind;
import org.rawabit.audit.Outcome;
import org.rawabit.audit.TouchedCases;
import org.springframework.graphql.execution.ErrorType;

/** The root fields of one request by their names in the answer, which aliases make differ from those of the schema. */
final class Reads implements InstrumentationState {

    /** They say how the program is made, or of the asker alone, and nothing of any case. */
    private static final Set<String> NO_CASE_DATA = Set.of("catalogue", "agencies", "colleagues", "me", "mySessions", "myTokens", "__schema", "__type", "__typename");
    /** Those that are neither a read nor a write of case data. */
    private static final Map<String, DeedKind> KINDS = kinds(Map.of(
            DeedKind.AUDIT, List.of("auditEntries", "auditChains"),
            DeedKind.SHARE, List.of("shareCase", "withdrawShare"),
            DeedKind.REVEAL, List.of("revealIdentity", "openReveal", "approveReveal", "refuseReveal"),
            DeedKind.ADMINISTRATION, List.of("users", "addUser", "changeUser", "resetPassword", "lockUser", "signOutUser", "putAgency",
                    "userKeys", "addUserKey", "removeUserKey", "addToken", "revokeToken")));

    private final Origin origin;
    private final Map<String, Read> byKey = new ConcurrentHashMap<>();
    private volatile boolean writing;

    private static Map<String, DeedKind> kinds(Map<DeedKind, List<String>> fields) {
        Map<String, DeedKind> kinds = new HashMap<>();
        fields.forEach((kind, names) -> names.forEach(name -> kinds.put(name, kind)));
        return Map.copyOf(kinds);
    }

    Reads(Origin origin) {
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    void writing() {
        writing = true;
    }

    void begin(DataFetchingEnvironment environment) {
        if (!NO_CASE_DATA.contains(environment.getFieldDefinition().getName())) {
            byKey.put(environment.getExecutionStepInfo().getResultKey(), new Read(environment));
        }
    }

    /** A write is recorded before it is done, too: an answer can be held back, a change cannot. */
    Optional<Deed> beforehand(ResultPath path) {
        return Optional.ofNullable(writing ? of(path) : null).map(read -> deed(read, Outcome.BEGUN));
    }

    @Nullable Read of(ResultPath path) {
        if (byKey.isEmpty() || path.isRootPath()) {
            return null;
        }
        ResultPath root = path;
        while (!root.getParent().isRootPath()) {
            root = root.getParent();
        }
        return byKey.get(root.getSegmentName());
    }

    List<Deed> deeds(ExecutionResult result, TouchedCases cases) {
        return byKey.entrySet().stream().map(read -> deed(read.getValue(), outcome(read.getKey(), result), cases)).toList();
    }

    /** What is refused, or has begun, is of no case that it could tell of. */
    private Deed deed(Read read, Outcome outcome, TouchedCases cases) {
        Deed deed = deed(read, outcome);
        return outcome.state() == Outcome.State.ANSWERED ? deed.touching(read.touched(ids -> cases.of(origin.asker(), ids))) : deed;
    }

    private Deed deed(Read read, Outcome outcome) {
        DeedKind of = KINDS.getOrDefault(read.field(), writing ? DeedKind.WRITE : DeedKind.READ);
        return Deed.of(origin.asker(), of, read.field(), outcome).from(origin.address()).touching(read.touched()).typed(read.arguments());
    }

    private static Outcome outcome(String key, ExecutionResult result) {
        boolean answered = result.getData() instanceof Map<?, ?> data && data.get(key) != null;
        return answered ? Outcome.ANSWERED : result.getErrors().stream().filter(error -> isOf(key, error)).findFirst()
                .map(Reads::outcome).orElse(Outcome.ANSWERED);
    }

    /** An error without a path is of the whole request. */
    private static boolean isOf(String key, GraphQLError error) {
        return error.getPath() == null || error.getPath().isEmpty() || key.equals(error.getPath().get(0));
    }

    private static Outcome outcome(GraphQLError error) {
        Object code = error.getExtensions() == null ? null : error.getExtensions().get("code");
        boolean failed = error.getErrorType() == null || error.getErrorType() == ErrorType.INTERNAL_ERROR
                || !(error.getErrorType() instanceof ErrorType);
        return failed ? Outcome.failed((String) code) : Outcome.refused((String) code);
    }
}
