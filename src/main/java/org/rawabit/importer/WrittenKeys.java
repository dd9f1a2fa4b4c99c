// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.time.ZoneOffset;
import java.util.Optional;
import org.rawabit.casework.KeyReader;
import org.rawabit.graph.Ids;
import org.rawabit.graph.catalogue.EntityType;
import org.rawabit.graph.catalogue.Identity;
import org.rawabit.graph.catalogue.TypeCatalogue;
import org.rawabit.importer.normalise.Normalisers;
import org.rawabit.importer.normalise.Outcome;
import org.rawabit.importer.normalise.Times;
import org.springframework.stereotype.Component;

/** Reads a number as the importer does: numbers without a prefix are of Iraq. */
@Component
class WrittenKeys implements KeyReader {

    private static final Normalisers NORMALISERS = new Normalisers("IQ", Times.of(ZoneOffset.UTC, Times.DEFAULT_DATES, Times.DEFAULT_TIMES));

    private final TypeCatalogue catalogue;
    private final Ids ids;

    WrittenKeys(TypeCatalogue catalogue, Ids ids) {
        this.catalogue = catalogue;
        this.ids = ids;
    }

    @Override
    public Optional<String> entityId(String type, String written) {
        return catalogue.entityTypes().stream().filter(known -> known.name().equals(type) && known.identity() == Identity.SHARED).findFirst()
                .filter(known -> !written.isBlank()).flatMap(known -> key(known, written.strip())).map(key -> ids.sharedEntity(type, key));
    }

    private static Optional<String> key(EntityType type, String written) {
        Outcome outcome = NORMALISERS.of(type.property(type.key()), java.util.List.of()).normalise(written);
        return outcome instanceof Outcome.Normalised found ? Optional.of(found.key()) : Optional.empty();
    }
}
