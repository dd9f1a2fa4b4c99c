// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysWhatThereIs() {
        assertThat(execute("--help")).isZero();

        assertThat(out.toString()).contains("serve", "backup", "restore", "audit", "--rawabit.data=DIR", "--server.port=PORT");
    }

    @Test
    void saysItsVersion() {
        assertThat(execute("--version")).isZero();

        assertThat(out.toString()).startsWith("Rawabit ");
    }

    @Test
    void suggestsTheNearestCommand() {
        assertThat(execute("bakup")).isEqualTo(2);

        assertThat(err.toString()).contains("'bakup'", "Did you mean", "backup");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThat(execute("--frobnicate")).isEqualTo(2);

        assertThat(err.toString().lines()).containsExactly("Unknown option: '--frobnicate'.", "See --help.");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(execute("backup")).isEqualTo(2);

        assertThat(err.toString().lines()).first().isEqualTo("Missing required option: '--to=DIR'.");
    }

    private int execute(String... words) {
        return Commands.line(new Settings(List.of()), () -> { throw new IllegalStateException("no import here"); })
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
