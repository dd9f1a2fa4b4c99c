// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a user send so many requests a minute, and an address five times as many: an office can be behind one. */
final class RateLimit extends OncePerRequestFilter {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int USERS_OF_ADDRESS = 5;
    private static final int MOST = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(WINDOW.multipliedBy(2)).build();
    private final int perMinute;
    private final Answers answers;

    RateLimit(int perMinute, Answers answers) {
        this.perMinute = perMinute;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        long wait = take("address " + request.getRemoteAddr(), Math.multiplyExact((long) perMinute, USERS_OF_ADDRESS));
        if (wait == 0 && known instanceof Known) {
            wait = take("user " + known.getName(), perMinute);
        }
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            answers.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", wait);
        }
    }

    /** Seconds to wait; 0 where the request is within the limit. */
    private long take(String key, long most) {
        ConsumptionProbe probe = buckets.get(key, same -> bucket(most)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    private static Bucket bucket(long most) {
        return Bucket.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW)).build();
    }
}
