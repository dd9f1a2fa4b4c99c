// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rawabit.graph.Refusal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a step of the sign-in that is refused. */
@RestControllerAdvice(assignableTypes = {SignInController.class, DoorController.class})
@ConditionalOnWebApplication
class RefusedSteps {

    private final Answers answers;

    RefusedSteps(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Map<String, Object>> refused(Refusal refusal, HttpServletRequest request) {
        HttpStatus status = switch (refusal.code()) {
            case "SIGN_IN_LATER" -> HttpStatus.TOO_MANY_REQUESTS;
            case "SIGN_IN_FAILED", "CODE_WRONG", "RECOVERY_FAILED" -> HttpStatus.UNAUTHORIZED;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return ResponseEntity.status(status).body(answers.body(request, refusal.code(), refusal.arguments()));
    }
}
