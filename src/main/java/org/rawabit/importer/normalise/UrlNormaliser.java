// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

import java.net.URI;
import java.net.URISyntaxException;
import org.rawabit.importer.issues.IssueKind;

/** Addresses on the web, as given. */
final class UrlNormaliser implements Normaliser {

    @Override
    public Outcome normalise(String given) {
        try {
            URI address = new URI(Plain.text(given));
            if (address.getHost() != null && address.getScheme().matches("(?i)https?")) {
                return Outcome.Normalised.of(address.toString());
            }
        } catch (URISyntaxException e) {
            return notNormalised();
        }
        return notNormalised();
    }

    private static Outcome notNormalised() {
        return Outcome.NotNormalised.keeping(IssueKind.NOT_A_URL, "an address as in https://example.org/page");
    }
}
