// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A deed as the members of a JSON object, in a fixed order; what is empty is left out. */
final class DeedText {

    private static final int LONGEST_TEXT = 4_000;
    private static final int USUAL_LENGTH = 512;

    private final AuditKey key;

    DeedText(AuditKey key) {
        this.key = key;
    }

    byte[] members(Deed deed) {
        ByteArrayOutputStream object = new ByteArrayOutputStream(USUAL_LENGTH);
        try (JsonGenerator json = JsonMapper.shared().createGenerator(object)) {
            json.writeStartObject();
            write(deed, json);
            json.writeEndObject();
        }
        byte[] bytes = object.toByteArray();
        return Arrays.copyOfRange(bytes, 1, bytes.length - 1);
    }

    private void write(Deed deed, JsonGenerator json) {
        text(json, "kind", deed.kind().name());
        text(json, "operation", deed.operation());
        text(json, "user", deed.by().user());
        list(json, "roles", deed.by().roles().stream().map(Enum::name).sorted().toList());
        text(json, "agency", deed.by().agency());
        text(json, "from", deed.from());
        text(json, "outcome", deed.outcome().state().name());
        text(json, "code", deed.outcome().code());
        write(deed.touched(), json);
        if (!deed.details().isEmpty()) {
            json.writePOJOProperty("details", deed.details());
        }
        text(json, "sealed", deed.text() == null ? null : key.seal(shortened(deed.text())));
    }

    private static void write(Touched touched, JsonGenerator json) {
        list(json, "asked", touched.asked());
        list(json, "shown", touched.shown());
        json.writeNumberProperty("count", touched.count());
        list(json, "cases", touched.cases());
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private static void list(JsonGenerator json, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "… (" + text.length() + " characters)";
    }
}
