// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.audit;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the line of an entry into what a reader of the log sees. */
final class EntryReader {

    private final AuditKey key;

    EntryReader(AuditKey key) {
        this.key = key;
    }

    AuditEntry read(AuditPlace place, byte[] line) {
        JsonNode entry = JsonMapper.shared().readTree(new String(line, StandardCharsets.UTF_8));
        return new AuditEntry(place.chain() + "-" + place.sequence(), place.at().atOffset(ZoneOffset.UTC),
                DeedKind.valueOf(entry.at("/kind").asString()), entry.at("/operation").asString(), entry.at("/user").asString(),
                text(entry, "/agency"), text(entry, "/from"), Outcome.State.valueOf(entry.at("/outcome").asString()), text(entry, "/code"),
                ids(entry, "/asked"), ids(entry, "/shown"), entry.at("/count").asLong(), ids(entry, "/cases"),
                entry.has("details") ? entry.at("/details").toString() : null, opened(text(entry, "/sealed")));
    }

    private @Nullable String opened(@Nullable String sealed) {
        return sealed == null ? null : key.open(sealed).orElse(null);
    }

    private static @Nullable String text(JsonNode entry, String member) {
        return entry.at(member).isMissingNode() ? null : entry.at(member).asString();
    }

    private static List<String> ids(JsonNode entry, String member) {
        return entry.at(member).valueStream().map(JsonNode::asString).toList();
    }
}
