// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.Role;
import org.rawabit.security.Directory;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root field {@code auditEntries}: for auditors, and whoever owns the data folder. */
@Controller
class AuditController {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 1_000;

    private final AuditLog log;
    private final CurrentAsker asker;
    private final Directory directory;

    AuditController(AuditLog log, CurrentAsker asker, Directory directory) {
        this.log = log;
        this.directory = directory;
        this.asker = asker;
    }

    @QueryMapping
    AuditPage auditEntries(@Argument @Nullable String user, @Argument @Nullable String entity, @Argument("case") @Nullable String caseId,
            @Argument @Nullable List<DeedKind> kinds,
            @Argument @Nullable OffsetDateTime from, @Argument @Nullable OffsetDateTime to, @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        requireAuditor(asker.get());
        int size = Refusal.unlessWithin("first", first == null ? USUAL_PAGE : first, 1, LARGEST_PAGE);
        AuditFilter filter = new AuditFilter(user == null ? null : idOf(user), entity, caseId == null ? Set.of() : Set.of(caseId),
                kinds == null ? Set.of() : Set.copyOf(kinds), instant(from), instant(to));
        return log.entries(filter, size, after == null ? null : AuditPlace.parse(after));
    }

    @QueryMapping
    List<ChainState> auditChains() {
        requireAuditor(asker.get());
        return log.chains();
    }

    /** Names of the users; those that are none of ours have none. */
    @BatchMapping(typeName = "AuditEntry")
    Map<AuditEntry, String> userName(List<AuditEntry> entries) {
        Map<String, String> names = directory.names(entries.stream().map(AuditEntry::user).distinct().toList());
        return entries.stream().distinct().collect(Collectors.toMap(Function.identity(), entry -> names.getOrDefault(entry.user(), entry.user())));
    }

    private String idOf(String nameOrId) {
        return directory.findByName(nameOrId).map(Directory.Person::id).orElse(nameOrId);
    }

    static void requireAuditor(Asker asker) {
        if (!asker.isLocalOperator() && !asker.roles().contains(Role.AUDITOR)) {
            throw new Refusal("AUDITORS_ONLY");
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
