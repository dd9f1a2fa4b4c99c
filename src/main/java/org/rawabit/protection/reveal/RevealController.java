// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.rawabit.casework.Case;
import org.rawabit.graph.Entity;
import org.rawabit.graph.Refusal;
import org.rawabit.protection.reveal.Reveals.Revealed;
import org.rawabit.protection.reveal.SealedFields.Masked;
import org.rawabit.security.Directory;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What is sealed, and how it is revealed. */
@Controller
class RevealController {

    private final Reveals reveals;
    private final RevealDecisions decisions;
    private final Directory directory;

    RevealController(SealedFields sealed, Reveals reveals, RevealDecisions decisions, Directory directory, BatchLoaderRegistry registry) {
        this.reveals = reveals;
        this.decisions = decisions;
        this.directory = directory;
        registry.<String, Masked>forName("masked")
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> sealed.of(ids)));
    }

    @SchemaMapping(typeName = "Entity")
    CompletableFuture<Masked> masked(Entity entity, DataLoader<String, Masked> masked) {
        return masked.load(entity.id());
    }

    @BatchMapping(typeName = "Case")
    Map<Case, List<Reveal>> reveals(List<Case> cases) {
        Map<String, List<Reveal>> found = decisions.ofCases(cases.stream().map(Case::id).toList());
        return cases.stream().collect(Collectors.toMap(Function.identity(), one -> found.getOrDefault(one.id(), List.of())));
    }

    @QueryMapping
    List<Reveal> myReveals() {
        return reveals.own();
    }

    @MutationMapping
    Revealed revealIdentity(@Argument String id, @Argument List<String> fields, @Argument Purpose purpose,
            @Argument String legalBasis, @Argument String reason, GraphQLContext request) {
        requireOnly(request);
        return reveals.ask(id, fields, purpose, legalBasis, reason);
    }

    @MutationMapping
    Revealed openReveal(@Argument String id, GraphQLContext request) {
        requireOnly(request);
        return reveals.open(id);
    }

    /** Rule 4: nothing in bulk. Aliases would show as much in one answer as they like. */
    private static void requireOnly(GraphQLContext request) {
        if (request.hasKey(Revealed.class)) {
            throw new Refusal("ONE_REVEAL");
        }
        request.put(Revealed.class, true);
    }

    @BatchMapping(typeName = "Reveal", field = "userName")
    Map<Reveal, String> userName(List<Reveal> of) {
        Map<String, String> names = directory.names(of.stream().map(Reveal::user).distinct().toList());
        return of.stream().collect(Collectors.toMap(Function.identity(), one -> names.getOrDefault(one.user(), one.user()), (one, same) -> one));
    }

    @MutationMapping
    Reveal approveReveal(@Argument String id) {
        return decisions.approve(id);
    }

    @MutationMapping
    Reveal refuseReveal(@Argument String id) {
        return decisions.refuse(id);
    }

    @MutationMapping
    Reveal endReveal(@Argument String id) {
        return reveals.end(id);
    }

    @SchemaMapping(typeName = "Reveal")
    RevealStatus status(Reveal reveal) {
        return reveals.statusNow(reveal);
    }

    @SchemaMapping(typeName = "Reveal")
    String reason(Reveal reveal) {
        return reveals.stated(reveal).reason();
    }

    @SchemaMapping(typeName = "Reveal")
    String legalBasis(Reveal reveal) {
        return reveals.stated(reveal).legalBasis();
    }

    @SchemaMapping(typeName = "Reveal", field = "case")
    String caseOf(Reveal reveal) {
        return reveal.caseId();
    }

    @SchemaMapping(typeName = "Reveal")
    int approvals(Reveal reveal) {
        return reveal.approvedBy().size();
    }
}
