// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.guard;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.catalogue.LinkType;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.mapping.Draft.Candidate;
import org.rawabit.importer.mapping.Value;
import org.rawabit.importer.profile.PropertySource;
import org.rawabit.importer.profile.Section;
import org.rawabit.protection.CaseMasks;
import org.rawabit.protection.Leads;
import org.rawabit.protection.Mask;
import org.rawabit.protection.ProtectionStatus;

/**
 * Reads the files before anything is written: who is protected, by a status or as the victim of an incident, which relatives,
 * phones, documents and addresses lead to them, and what all of these are called. So nothing of it is ever written in clear.
 */
public final class GuardScan {

    private static final String PERSON = "Person";
    private static final String VICTIM = "victim";
    private static final int ROUNDS = 5;

    private final CaseMasks masks;
    private final Drafts drafts;
    private final TypeCatalogue catalogue;
    private final MaskedNames names;
    private final long now;
    private final Set<String> suspects = new HashSet<>();
    private boolean spread;

    /** All drafts that the sections of a kind make. */
    @FunctionalInterface
    public interface Drafts {

        /** Gives each draft of the rows of all files for these sections to the reader. */
        void each(Predicate<Section> sections, BiConsumer<Section, Draft> reader);
    }

    public GuardScan(CaseMasks masks, Drafts drafts, TypeCatalogue catalogue, MaskedNames names, Instant now) {
        this.masks = masks;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.names = names;
        this.now = now.toEpochMilli();
    }

    /** Adds to the masks of the case whatever the files require. */
    public void scan() {
        drafts.each(GuardScan::tellsStatus, (section, draft) -> status(draft));
        drafts.each(GuardScan::tellsRole, (section, draft) -> role(draft));
        if (masks.isEmpty()) {
            return;
        }
        drafts.each(Section.OfEntity.class::isInstance, (section, draft) -> known(draft));
        for (int round = 0; round < ROUNDS; round++) {
            spread = false;
            drafts.each(GuardScan::leads, (section, draft) -> lead(draft));
            if (!spread) {
                break;
            }
        }
        drafts.each(Section.OfEntity.class::isInstance, (section, draft) -> name(draft));
    }

    /** What the case masks by another record of the same thing. */
    private void known(Draft draft) {
        if (draft instanceof Draft.OfEntity entity && masks.ofRecord(entity.recordId()) == null) {
            Mask mask = masks.of(entity.recordId(), entity.entityId());
            if (mask != null) {
                masks.put(entity.recordId(), mask);
            }
        }
    }

    private static boolean tellsStatus(Section section) {
        return section instanceof Section.OfEntity entity && entity.type().name().equals(PERSON)
                && entity.properties().containsKey("protection");
    }

    private static boolean tellsRole(Section section) {
        return section instanceof Section.OfLink link && link.type().name().equals("INVOLVED_IN")
                && (link.properties().get("role") instanceof PropertySource.Column
                        || link.properties().get("role") instanceof PropertySource.Constant constant && constant.value().equals(VICTIM)
                        || link.properties().get("role") instanceof PropertySource.ByEndType ends && ends.values().containsValue(VICTIM));
    }

    private static boolean leads(Section section) {
        return section instanceof Section.OfLink link && (link.type().identifies().start() || link.type().identifies().end());
    }

    /** A word that is not understood protects, too: the issue of the row says so, and a name that is out cannot be taken back. */
    private void status(Draft draft) {
        if (draft instanceof Draft.OfEntity person) {
            Value told = person.values().get("protection");
            if (told != null) {
                protect(person.recordId(), choice(told).flatMap(ProtectionStatus::ofChoice).orElse(ProtectionStatus.PRESUMED_VICTIM));
            }
        }
    }

    private void role(Draft draft) {
        if (draft instanceof Draft.OfLink link) {
            candidates(link.from()).stream().filter(candidate -> candidate.type().equals(PERSON))
                    .forEach(person -> roleOf(link).ifPresent(role -> role(person.recordId(), role)));
        }
    }

    /** By the type of an end, where the profile has it so; of several types the one that protects counts. */
    private static Optional<String> roleOf(Draft.OfLink link) {
        PropertySource.ByEndType ends = link.byEndType().get("role");
        if (ends == null) {
            return choice(link.values().get("role"));
        }
        Draft.End end = ends.end() == PropertySource.End.FROM ? link.from() : link.to();
        return candidates(end).stream().map(candidate -> ends.values().get(candidate.type())).filter(Objects::nonNull)
                .max(Comparator.comparing(VICTIM::equals));
    }

    private void role(String recordId, String role) {
        if (role.equals(VICTIM)) {
            if (masks.ofRecord(recordId) == null || !masks.ofRecord(recordId).status().isOfPerson()) {
                protect(recordId, ProtectionStatus.PRESUMED_VICTIM);
            }
        } else if (!Leads.INNOCENT.contains(role)) {
            suspects.add(recordId);
        }
    }

    private static Optional<String> choice(@Nullable Value value) {
        return Optional.ofNullable(value).map(Value::stored).map(Object::toString);
    }

    private void protect(String recordId, ProtectionStatus status) {
        Mask known = masks.ofRecord(recordId);
        boolean named = known != null && known.status().isOfPerson();
        masks.put(recordId, named ? new Mask(known.status().orStricter(status), known.label(), recordId)
                : new Mask(status, masks.pseudonyms().next(), recordId));
    }

    private void lead(Draft draft) {
        if (draft instanceof Draft.OfLink link && !isOver(link)) {
            if (link.type().identifies().start()) {
                lead(link.from(), link.type(), link.to());
            }
            if (link.type().identifies().end()) {
                lead(link.to(), link.type(), link.from());
            }
        }
    }

    /** Where somebody lived once does not lead there any more; what was in a phone of theirs does. */
    private boolean isOver(Draft.OfLink link) {
        boolean ofPerson = link.type().startsAt(PERSON) || link.type().endsAt(PERSON);
        return ofPerson && link.start() != null && link.end() != null && link.end() > link.start() && link.end() < now;
    }

    private void lead(Draft.End from, LinkType along, Draft.End to) {
        Mask of = candidates(from).stream().map(this::maskOf).filter(Objects::nonNull).findFirst().orElse(null);
        if (of == null || candidates(to).stream().anyMatch(candidate -> maskOf(candidate) != null)) {
            return;
        }
        Map<String, Mask> byType = new HashMap<>();
        for (Candidate candidate : candidates(to)) {
            boolean kinApart = candidate.type().equals(PERSON) && suspects.contains(candidate.recordId());
            if (!kinApart && Leads.spreads(of.status(), along, candidate.type())) {
                Mask mask = byType.computeIfAbsent(candidate.type(), type -> Leads.mask(of, type, catalogue, masks.pseudonyms()));
                masks.put(candidate.recordId(), mask);
                spread = true;
                if (to instanceof Draft.Named named) {
                    name(named.entity());
                }
            }
        }
    }

    private @Nullable Mask maskOf(Candidate candidate) {
        return masks.of(candidate.recordId(), candidate.recordId());
    }

    private static List<Candidate> candidates(Draft.End end) {
        return end instanceof Draft.Keyed keyed ? keyed.candidates()
                : List.of(new Candidate(((Draft.Named) end).entity().type().name(), ((Draft.Named) end).entity().recordId()));
    }

    private void name(Draft draft) {
        if (draft instanceof Draft.OfEntity entity) {
            Mask mask = masks.of(entity.recordId(), entity.entityId());
            if (mask != null) {
                if (entity.sharedKey() != null) {
                    masks.putEntity(entity.entityId(), mask);
                }
                names.know(masks, mask, entity);
            }
        }
    }
}
