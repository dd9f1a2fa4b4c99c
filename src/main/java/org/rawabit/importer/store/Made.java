// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.store;

import java.util.Map;
import java.util.TreeMap;

/** Counts of what is new in the graph: entities by type and kind, links by type, records of links, events. */
public final class Made {

    private final Map<String, Long> entities = new TreeMap<>();
    private final Map<String, Long> links = new TreeMap<>();
    private final Map<String, Long> events = new TreeMap<>();
    private long records;
    private boolean changed;

    /** New entities by type, or by {@code type (kind)}. */
    public Map<String, Long> entities() {
        return entities;
    }

    /** New links by type. */
    public Map<String, Long> links() {
        return links;
    }

    /** New events by the type of their link. */
    public Map<String, Long> events() {
        return events;
    }

    /** New records in links, new or known: how much their counts grew. */
    public long records() {
        return records;
    }

    /** Whether anything in the graph is not as before. */
    public boolean changed() {
        return changed;
    }

    /** Adds the counts of a later batch. */
    public void add(Made later) {
        later.entities.forEach((type, count) -> entities.merge(type, count, Long::sum));
        later.links.forEach((type, count) -> links.merge(type, count, Long::sum));
        later.events.forEach((type, count) -> events.merge(type, count, Long::sum));
        records += later.records;
        changed |= later.changed;
    }

    void entity(String type) {
        entities.merge(type, 1L, Long::sum);
        change();
    }

    void link(String type) {
        links.merge(type, 1L, Long::sum);
        change();
    }

    void event(String type) {
        events.merge(type, 1L, Long::sum);
        change();
    }

    void record() {
        records++;
        change();
    }

    void change() {
        changed = true;
    }
}
