// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.graph.TestGraph;

class GraphChecksIT {

    @TempDir
    private Path folder;

    @BeforeEach
    void anEmptyGraph() {
        TestGraph.clear();
    }

    @Test
    void keepsASentenceForEachKey() {
        GraphChecks checks = new GraphChecks(TestGraph.graph());
        assertThat(checks.list()).isEmpty();

        Vault vault = start("one");

        assertThat(checks.list()).singleElement().satisfies(sealed -> assertThat(Vault.keyOf(sealed)).isEqualTo(vault.sealingKey()));
        assertThat(start("one").keys()).isEqualTo(vault.keys());
        assertThat(checks.list()).hasSize(1);
    }

    /** Two machines with a graph elsewhere, each with a ring of its own: what one seals the other could not read. */
    @Test
    void refusesASecondInstallationOnTheSameGraph() {
        start("one");

        assertThatThrownBy(() -> start("two")).isInstanceOf(VaultException.class).hasMessage("The key ring " + ring("two")
                + " is missing, and the graph holds what was sealed under it: put it back from where it is kept, or say with"
                + " rawabit.protection.key-file where it is. If it is lost for good, see docs/operating/protection.md.");

        RingPlace.at(ring("two")).keep(KeyRing.make());
        assertThatThrownBy(() -> start("two")).isInstanceOf(VaultException.class).hasMessage("The key ring in " + ring("two")
                + " is not the one under which the graph holds what was sealed: give the right one with rawabit.protection.key-file,"
                + " or put it back there from the backup of the keys.");
    }

    private Vault start(String name) {
        Path data = folder.resolve(name);
        return new RingCheck(RingPlace.of(data, null, Map.of()), List.of(new GraphChecks(TestGraph.graph()), new FileChecks(data))).open();
    }

    private Path ring(String name) {
        return folder.resolve(name).resolve("keys/vault.key");
    }
}
