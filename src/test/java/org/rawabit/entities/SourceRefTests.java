// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceRefTests {

    /** The contract orders what has no order by id; a reader expects line 9 before line 10. */
    @Test
    void idsAreInTheOrderOfFilesAndLines() {
        assertThat(Stream.of("1:2", "1:9", "1:10", "1:123", "2:1", "9:1000000", "10:1")
                .map(SourceRef::of).map(source -> source.id(new FileTitle(source.file(), "key", null)))).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void keepsFileAndLine() {
        SourceRef source = SourceRef.of("12:345");

        assertThat(source.id(new FileTitle(3, "key", null))).isEqualTo("a3.c345.key");
        assertThat(source.file()).isEqualTo(12);
        assertThat(source.locator()).isEqualTo("345");
    }
}
