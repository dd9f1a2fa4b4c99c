// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

/** A name in the three languages of the program: English, Arabic and Sorani Kurdish. */
public record Text(String en, String ar, String ckb) {

    public Text {
        requireAll(en, ar, ckb);
    }

    private static void requireAll(String... names) {
        for (String name : names) {
            if (name == null || name.isBlank()) {
                throw new CatalogueException("a label needs en, ar and ckb");
            }
        }
    }
}
