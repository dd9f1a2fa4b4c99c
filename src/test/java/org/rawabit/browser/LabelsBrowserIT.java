// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the chart prints for entities: words and the time of the place, no codes. */
@ExtendWith(AtDesk.class)
class LabelsBrowserIT {

    @Test
    @SuppressWarnings("unchecked")
    void crossingsAreCalledByDirectionAndLocalTime(Desk desk) {
        desk.open().add("22 A 00093").expand();

        assertThat(desk.selected()).containsExactly("IQ 22 A 00093");
        List<String> crossings = (List<String>) desk.page().evaluate(
                "[...rawabit.chart.entities.values()].filter(each => each.type === 'Crossing').map(each => each.label)");
        assertThat(crossings).isNotEmpty().allMatch(label -> label.matches("(Entry|Exit) 2025-\\d\\d-\\d\\d \\d\\d:\\d\\d(:\\d\\d)?"));
    }
}
