// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives each request that comes in by GraphQL a reader of its own, wherever its fields are fetched. */
@Component
class RequestReaders implements WebGraphQlInterceptor {

    private static final String KEY = ReaderOfRequest.class.getName();

    RequestReaders() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new Accessor());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).contextWrite(context -> context.put(KEY, new ReaderOfRequest()));
    }

    private static final class Accessor implements ThreadLocalAccessor<ReaderOfRequest> {

        @Override
        public Object key() {
            return KEY;
        }

        @Override
        public ReaderOfRequest getValue() {
            return ReaderOfRequest.CURRENT.get();
        }

        @Override
        public void setValue(ReaderOfRequest value) {
            ReaderOfRequest.CURRENT.set(value);
        }

        @Override
        public void setValue() {
            ReaderOfRequest.CURRENT.remove();
        }
    }
}
