// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.provider;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims by their path: names may hold dots themselves, as those that are addresses do. */
final class Claim {

    private Claim() {
    }

    static Optional<Object> find(Map<?, ?> claims, String path) {
        if (claims.get(path) != null) {
            return Optional.of(claims.get(path));
        }
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            if (claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
                Optional<Object> found = find(inner, path.substring(dot + 1));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The texts of a claim that holds one or many. */
    static List<String> texts(Map<?, ?> claims, String path) {
        Object found = find(claims, path).orElse(List.of());
        Collection<?> many = found instanceof Collection<?> listed ? listed : List.of(found);
        return many.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }
}
