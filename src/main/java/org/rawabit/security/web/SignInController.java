// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.accounts.FactorKey;
import org.rawabit.security.sessions.Session;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way in: each step is posted, and answered with the next. */
@RestController
@RequestMapping("/session")
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "rawabit.security.sign-in", havingValue = "required")
class SignInController {

    private static final String BEGIN = "PASSWORD";

    private final SignIn signIn;
    private final CookieCsrfTokenRepository csrf;
    private final Answers answers;

    SignInController(SignIn signIn, CookieCsrfTokenRepository csrf, Answers answers) {
        this.signIn = signIn;
        this.csrf = csrf;
        this.answers = answers;
    }

    @GetMapping
    Next next(@Nullable Authentication asker) {
        return new Next(asker instanceof Known known && known.session() != null ? known.session().stage().name() : BEGIN, List.of());
    }

    @PostMapping
    Next password(@RequestBody Given given, HttpServletRequest request, HttpServletResponse response) {
        return next(signIn.withPassword(text(given.user()), text(given.password()), Origin.of(request)), request, response);
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

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Map<String, Object>> refused(Refusal refusal, HttpServletRequest request) {
        HttpStatus status = switch (refusal.code()) {
            case "SIGN_IN_LATER" -> HttpStatus.TOO_MANY_REQUESTS;
            case "SIGN_IN_FAILED", "CODE_WRONG" -> HttpStatus.UNAUTHORIZED;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return ResponseEntity.status(status).body(answers.body(request, refusal.code(), refusal.arguments()));
    }

    /** With the session the page's token becomes another too. */
    private Next next(SignIn.Step step, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.write(request, response, step.token());
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
    record Given(@Nullable String user, @Nullable String password, @Nullable String newPassword, @Nullable String code) {
    }

    /** What is asked next: {@code PASSWORD}, or a stage; recovery codes once. */
    record Next(String step, List<String> recoveryCodes) {
    }
}
