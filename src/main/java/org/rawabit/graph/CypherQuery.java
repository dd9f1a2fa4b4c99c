// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * One question to the graph, a file under {@code cypher/}.
 *
 * @param name folder and file without ending, as in {@code links/expand}
 * @param text the Cypher
 */
public record CypherQuery(String name, String text) {

    /**
     * The query of that name in the folder of the owner's package.
     *
     * @throws IllegalStateException where there is no such file
     */
    public static CypherQuery of(Class<?> owner, String name) {
        String module = owner.getPackageName().replaceFirst("^org\\.rawabit\\.([a-z]+).*$", "$1");
        return load(module + "/" + name);
    }

    static CypherQuery load(String name) {
        try (InputStream in = CypherQuery.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            if (in == null) {
                throw new IllegalStateException("no file cypher/" + name + ".cypher");
            }
            return new CypherQuery(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cypher/" + name + ".cypher cannot be read", e);
        }
    }
}
