// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Messages by stable code, in the reader's language. */
@Component
class ErrorMessages {

    private final MessageSource messages;

    ErrorMessages(MessageSource messages) {
        this.messages = messages;
    }

    String of(String code, List<?> arguments, @Nullable Locale locale) {
        Object[] texts = arguments.stream().map(String::valueOf).toArray();
        return messages.getMessage(code, texts, code, locale == null ? Locale.ENGLISH : locale);
    }

    Map<String, Object> extensions(String code, List<?> arguments) {
        return Map.of("code", code, "arguments", List.copyOf(arguments));
    }
}
