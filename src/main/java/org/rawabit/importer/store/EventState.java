// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.issues.IssueKind;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.mapping.Origin;

/** An event while rows add parts to it. */
final class EventState {

    private final Facts facts;
    private final boolean fresh;

    EventState(boolean fresh, Map<String, Object> properties) {
        this.facts = new Facts(properties, "p_");
        this.fresh = fresh;
    }

    boolean isFresh() {
        return fresh;
    }

    boolean isChanged() {
        return fresh || facts.changed();
    }

    /** Adds what a row tells, and says whether it added anything. */
    RowOutcome add(Draft.OfEvent draft, @Nullable String from, @Nullable String to, Issues issues) {
        boolean first = facts.get("sources") == null;
        int before = facts.changes();
        Origin origin = draft.origin();
        keep("fromId", from, origin, "the start that an earlier row has", issues);
        keep("toId", to, origin, "the end that an earlier row has", issues);
        keep("at", draft.at(), origin, "the time that an earlier row has", issues);
        if (draft.tellsTime()) {
            facts.set("timeTold", true);
        }
        facts.merge(draft.values(), origin, issues);
        List<String> sources = RecordState.with(facts.strings("sources"), origin);
        facts.set("sources", sources);
        facts.set("source", sources.get(0));
        return first ? RowOutcome.MADE : facts.changes() > before ? RowOutcome.MERGED : RowOutcome.KNOWN;
    }

    private void keep(String name, @Nullable Object value, Origin origin, String expected, Issues issues) {
        Object earlier = facts.get(name);
        if (value != null && earlier == null) {
            facts.set(name, value);
        } else if (value != null && !earlier.equals(value)) {
            issues.add(IssueKind.OTHER_VALUE, origin, null, null, expected);
        }
    }

    /** Whether both ends are known, and the time where rows tell one. */
    boolean isComplete(boolean timed) {
        return facts.get("fromId") != null && facts.get("toId") != null && (!timed || facts.get("timeTold") != null);
    }

    /** Whether it was counted in its link. */
    boolean isSummed() {
        return facts.get("linkId") != null;
    }

    void sum(String linkId) {
        facts.set("linkId", linkId);
    }

    @Nullable Object get(String name) {
        return facts.get(name);
    }

    List<Origin> origins() {
        return facts.strings("sources").stream().map(Origin::parse).toList();
    }

    Map<String, Object> properties() {
        return facts.properties();
    }
}
