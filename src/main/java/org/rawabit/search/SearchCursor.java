// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.rawabit.graph.Refusal;

/**
 * A place in the order of hits, that stays where entities come and go.
 *
 * @param points of the hit, in millionths of the score
 * @param id     of its entity
 */
record SearchCursor(long points, String id) {

    static SearchCursor read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return new SearchCursor(Long.parseLong(text.substring(0, Math.max(colon, 0))), text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw new Refusal("BAD_CURSOR", cursor);
        }
    }

    @Override
    public String toString() {
        byte[] text = (points + ":" + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
