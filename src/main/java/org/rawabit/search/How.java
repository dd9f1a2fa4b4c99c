// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.search;

/** The ways in which a word is found, the closest first. */
enum How {
    EXACT("exact"), PREFIX("prefix"), SPELLING("spelling"), OTHER_SCRIPT("other script");

    private final String text;

    How(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
