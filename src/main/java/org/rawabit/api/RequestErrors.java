// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import java.util.List;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives a request to /graphql that holds no question, such as broken JSON, an error with a code as any other. */
@Component
class RequestErrors extends DefaultErrorAttributes {

    private static final String CODE = "NO_QUESTION";

    private final ErrorMessages messages;

    RequestErrors(ErrorMessages messages) {
        this.messages = messages;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        if ("/graphql".equals(attributes.get("path"))) {
            attributes.put("errors", List.of(Map.of("message", messages.of(CODE, List.of(), request.getLocale()),
                    "extensions", messages.extensions(CODE, List.of()))));
        }
        return attributes;
    }
}
