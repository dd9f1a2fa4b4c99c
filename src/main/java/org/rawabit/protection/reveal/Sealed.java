// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import java.util.List;
import java.util.stream.Stream;
import org.rawabit.graph.Row;
import org.rawabit.protection.ProtectionStatus;

/**
 * A record with something sealed, as somebody may see it.
 *
 * @param protection why it is masked; empty where single properties alone are sealed
 * @param holder     what the person is protected as for whose sake it is masked; empty for nobody's
 */
record Sealed(String id, String entityId, String type, String caseId, String dataset, String label, String protection,
        String holder, String sealed, List<String> names) {

    static Sealed of(Row row) {
        return new Sealed(row.string("id"), row.string("entityId"), row.string("type"), row.string("caseId"), row.string("dataset"),
                row.string("label"), row.findString("protection").orElse(""),
                row.findString("holderProtection").orElse(""), row.string("sealed"), row.strings("names"));
    }

    /** Whether it is an informant's or a sealed person's, who look alike to all but the judge, or leads to one. */
    boolean isOfInformant() {
        return statuses().anyMatch(status -> status == ProtectionStatus.INFORMANT || status == ProtectionStatus.SEALED);
    }

    /** Whether two others have to agree: for its own sake or for that of the person to whom it leads. */
    boolean needsTwo() {
        return statuses().anyMatch(ProtectionStatus::needsTwo);
    }

    private Stream<ProtectionStatus> statuses() {
        return Stream.of(protection, holder).filter(name -> !name.isEmpty()).map(ProtectionStatus::valueOf);
    }
}
