// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.util.List;
import java.util.Map;

/**
 * One question of the contract, put with changing variables.
 *
 * @param name      as in the table
 * @param document  GraphQL
 * @param variables a map a call
 */
record Question(String name, String document, List<Map<String, Object>> variables) {
}
