// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.time.Clock;
import org.rawabit.graph.Graph;
import org.rawabit.graph.TestGraph;
import org.rawabit.security.Asker;
import org.rawabit.security.CurrentAsker;

/** The test database as somebody may see it. */
public final class TestCasework {

    private TestCasework() {
    }

    /** As the owner of the data folder sees it. */
    public static VisibleGraph everything() {
        return as(TestGraph.graph(), Asker.LOCAL_OPERATOR);
    }

    public static VisibleGraph as(Graph graph, Asker asker) {
        return new VisibleGraph(graph, new Readers(graph, fixed(asker), Clock.systemUTC()));
    }

    public static Compartments compartments() {
        return new Compartments(TestGraph.graph(), Clock.systemUTC());
    }

    private static CurrentAsker fixed(Asker asker) {
        return new CurrentAsker() {
            @Override
            public Asker get() {
                return asker;
            }
        };
    }
}
