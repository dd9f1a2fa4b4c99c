// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.accounts.FactorKey;
import org.rawabit.security.sessions.Session;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way in: each step is posted, and answered with the next. */
@RestController
@RequestMapping("/session")
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "rawabit.security.sign-in", havingValue = "required", matchIfMissing = true)
class SignInController {

    private final SignIn signIn;
    private final ForgottenPassword forgotten;
    private final CookieCsrfTokenRepository csrf;

    SignInController(SignIn signIn, ForgottenPassword forgotten, CookieCsrfTokenRepository csrf) {
        this.signIn = signIn;
        this.forgotten = forgotten;
        this.csrf = csrf;
    }

    @PostMapping
    Next password(@RequestBody Given given, HttpServletRequest request, HttpServletResponse response) {
        return next(signIn.withPassword(text(given.user()), text(given.password()), Origin.of(request)), request, response);
    }

    @PostMapping("/forgotten")
    Next forgotten(@RequestBody Given given, HttpServletRequest request, HttpServletResponse response) {
        return next(forgotten.begin(text(given.user()), text(given.code()), text(given.recovery()), Origin.of(request)), request, response);
    }

    @PostMapping("/code")
    Next code(@RequestBody Given given, Known known, HttpServletRequest request, HttpServletResponse response) {
        return next(signIn.withCode(session(known), text(given.code()), Origin.of(request)), request, response);
    }

    @PostMapping("/password")
    Next newPassword(@RequestBody Given given, Known known, HttpServletRequest request, HttpServletResponse response) {
        SignIn.Step step = signIn.withNewPassword(session(known), given.password(), text(given.newPassword()), Origin.of(request));
        return next(step, request, response);
    }

    @PostMapping("/factor")
    FactorKey factor(@RequestBody Given given, Known known, HttpServletRequest request) {
        return signIn.beginFactor(session(known), given.password(), Origin.of(request));
    }

    @PostMapping("/factor/confirmation")
    Next confirmation(@RequestBody Given given, Known known, HttpServletRequest request, HttpServletResponse response) {
        return next(signIn.confirmFactor(session(known), text(given.code()), Origin.of(request)), request, response);
    }

    /** With the session the page's token becomes another too. */
    private Next next(SignIn.Step step, HttpServletRequest request, HttpServletResponse response) {
        OwnCookie.SESSION.write(request, response, step.token());
        csrf.saveToken(csrf.generateToken(request), request, response);
        return new Next(step.stage().name(), step.recovery());
    }

    private static Session session(Known known) {
        if (known.session() == null) {
            throw new Refusal("NOT_ALLOWED");
        }
        return known.session();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** What the page sends: of these what the step asks for. */
    record Given(@Nullable String user, @Nullable String password, @Nullable String newPassword, @Nullable String code,
            @Nullable String recovery) {
    }

    /** What is asked next: a stage; recovery codes once. */
    record Next(String step, List<String> recoveryCodes) {
    }
}
