// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit.reads;

import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.CurrentAsker;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the execution of a request from outside whose it is. What the program asks itself has no origin: no answer leaves it. */
@Component
class OriginInterceptor implements WebGraphQlInterceptor {

    private final CurrentAsker asker;

    OriginInterceptor(CurrentAsker asker) {
        this.asker = asker;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Locale language = request.getLocale() == null ? Locale.ENGLISH : request.getLocale();
        Origin origin = new Origin(asker.get(), address(request.getRemoteAddress()), language);
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(Origin.class, origin)).build());
        return chain.next(request);
    }

    private static @Nullable String address(@Nullable InetSocketAddress remote) {
        return remote == null ? null : remote.getAddress() == null ? remote.getHostString() : remote.getAddress().getHostAddress();
    }
}
