// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.accounts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.CypherQuery;
import org.rawabit.graph.Graph;
import org.rawabit.graph.Refusal;
import org.rawabit.security.Agency;
import org.rawabit.security.AgencyKind;
import org.springframework.stereotype.Component;

/** The agencies as the database keeps them; who may change them, is asked by the callers. */
@Component
public class Agencies {

    private static final CypherQuery QUERY = CypherQuery.of(Agencies.class, "agencies");
    private static final CypherQuery PUT = CypherQuery.of(Agencies.class, "put-agency");

    private final Graph graph;

    Agencies(Graph graph) {
        this.graph = graph;
    }

    /** All, by id. */
    public List<Agency> list() {
        return read(null);
    }

    public Optional<Agency> find(String id) {
        return read(id).stream().findFirst();
    }

    /** Refuses an agency that is not there; none at all is none to refuse. */
    public void requireKnown(@Nullable String id) {
        if (id != null && find(id).isEmpty()) {
            throw new Refusal("NO_SUCH_AGENCY");
        }
    }

    /**
     * Makes an agency, or changes the one of that id.
     *
     * @param names in English, Arabic and Sorani; null where it has none in that language, but one it must have
     */
    public Agency put(@Nullable String id, AgencyKind kind, List<@Nullable String> names, String contact) {
        requireKnown(id);
        if (names.stream().noneMatch(Agencies::isGiven)) {
            throw new Refusal("BLANK", "name");
        }
        if (!isGiven(contact)) {
            throw new Refusal("BLANK", "contact");
        }
        Map<String, Object> properties = new HashMap<>(Map.of("kind", kind.name(), "contact", contact.strip()));
        List<String> languages = List.of("en", "ar", "ckb");
        for (int i = 0; i < languages.size(); i++) {
            String name = names.get(i);
            properties.put(languages.get(i), name == null || name.isBlank() ? null : name.strip());
        }
        String key = Stream.ofNullable(id).findFirst().orElseGet(Secrets::id);
        return Agency.of(graph.write(work -> work.run(PUT, Map.of("id", key, "properties", properties))).get(0).row("agency"));
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private List<Agency> read(@Nullable String id) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        return graph.read(QUERY, parameters).stream().map(row -> Agency.of(row.row("agency"))).toList();
    }
}
