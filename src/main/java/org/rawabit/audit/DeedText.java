// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A deed as the members of a JSON object, in a fixed order; what is empty is left out. */
final class DeedText {

    private static final int LONGEST_TEXT = 4_000;

    private final AuditKey key;

    DeedText(AuditKey key) {
        this.key = key;
    }

    byte[] members(Deed deed) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("kind", deed.kind().name());
        members.put("operation", deed.operation());
        members.put("user", deed.by().user());
        members.put("roles", deed.by().roles().stream().map(Enum::name).sorted().toList());
        members.put("agency", deed.by().agency());
        members.put("from", deed.from());
        members.put("outcome", deed.outcome().state().name());
        members.put("code", deed.outcome().code());
        members.put("asked", deed.touched().asked());
        members.put("shown", deed.touched().shown());
        members.put("count", deed.touched().count());
        members.put("cases", deed.touched().cases());
        members.put("details", deed.details());
        members.put("sealed", deed.text() == null ? null : key.seal(shortened(deed.text())));
        members.values().removeIf(DeedText::isEmpty);
        String json = JsonMapper.shared().writeValueAsString(members);
        return json.substring(1, json.length() - 1).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value instanceof java.util.Collection<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "… (" + text.length() + " characters)";
    }
}
