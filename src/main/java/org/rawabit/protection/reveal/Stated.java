// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.reveal;

import org.rawabit.graph.Refusal;
import org.rawabit.protection.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody states who asks for a reveal. Both are free text, in which names can stand: they are kept sealed.
 *
 * @param reason why this, of this one, now
 */
record Stated(String legalBasis, String reason) {

    static final int LEAST_REASON = 20;
    private static final int LONGEST_TEXT = 500;
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * The statement, where it says something.
     *
     * @throws Refusal where a part is missing, too short or too long
     */
    static Stated of(String legalBasis, String reason) {
        if (legalBasis.isBlank() || legalBasis.length() > LONGEST_TEXT) {
            throw new Refusal("LEGAL_BASIS_MISSING");
        }
        if (reason.strip().length() < LEAST_REASON || reason.length() > LONGEST_TEXT) {
            throw new Refusal("REASON_TOO_SHORT", LEAST_REASON, LONGEST_TEXT);
        }
        return new Stated(legalBasis.strip(), reason.strip());
    }

    static Stated open(Vault vault, Reveal reveal) {
        return JSON.readValue(vault.open(reveal.stated(), reveal.id()), Stated.class);
    }

    String seal(Vault vault, String revealId) {
        return vault.seal(JSON.writeValueAsString(this), revealId);
    }

    /** As the audit keeps it, encrypted. */
    String typed() {
        return legalBasis + "\n" + reason;
    }
}
