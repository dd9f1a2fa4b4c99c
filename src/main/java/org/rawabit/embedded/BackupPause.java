// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets requests in side by side, but none while a backup is made: they wait, and are then answered. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BackupPause extends OncePerRequestFilter {

    private static final long PATIENCE_SECONDS = 30;

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    <T> T during(Supplier<T> work) {
        if (!quiet()) {
            throw new BackupRefused("A request has been at work for " + PATIENCE_SECONDS
                    + " seconds: try again when it is done.");
        }
        try {
            return work.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean quiet() {
        try {
            return lock.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().equals(BackupController.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        lock.readLock().lock();
        try {
            chain.doFilter(request, response);
        } finally {
            lock.readLock().unlock();
        }
    }
}
