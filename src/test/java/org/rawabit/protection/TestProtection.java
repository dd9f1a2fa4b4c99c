// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import java.time.Clock;
import org.rawabit.graph.TestGraph;
import org.rawabit.protection.vault.Vault;

/** The protection of persons in the test database, under the keys of a vault. */
public final class TestProtection {

    private TestProtection() {
    }

    public static SealedRecords sealed(Vault vault) {
        return new SealedRecords(vault);
    }

    public static Guarding guarding(SealedRecords sealed) {
        return new Guarding(sealed, TestGraph.catalogue());
    }

    public static Protections protections(SealedRecords sealed) {
        RecordTexts texts = new RecordTexts();
        return new Protections(TestGraph.graph(), TestGraph.catalogue(), sealed, guarding(sealed),
                new TextRescan(sealed, TestGraph.catalogue(), texts, new LinkRescan(TestGraph.catalogue())), Clock.systemUTC());
    }
}
