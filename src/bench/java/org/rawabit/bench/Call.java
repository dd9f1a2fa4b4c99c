// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.util.List;
import java.util.Map;

/**
 * A question with its variables, in both forms.
 *
 * @param body       what is posted to the program
 * @param statements what the program sends to the database for it
 */
record Call(byte[] body, List<Statement> statements) {

    /** Cypher with its parameters. */
    record Statement(String text, Map<String, Object> parameters) {
    }
}
