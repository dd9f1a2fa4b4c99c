// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Keeps the documents that were parsed and found valid: a desk asks the same few questions with other variables. */
final class DocumentCache implements PreparsedDocumentProvider {

    private static final long CHARACTERS = 4_000_000;

    private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder().maximumWeight(CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry document) -> text.length()).build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry known = documents.getIfPresent(input.getQuery());
        return CompletableFuture.completedFuture(known != null ? known : parsed(input, parse));
    }

    private PreparsedDocumentEntry parsed(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry document = parse.apply(input);
        if (!document.hasErrors()) {
            documents.put(input.getQuery(), document);
        }
        return document;
    }
}
