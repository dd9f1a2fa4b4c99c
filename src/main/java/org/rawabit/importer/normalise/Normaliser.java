// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.normalise;

/** Turns the text of a cell into the value of one value type. */
@FunctionalInterface
public interface Normaliser {

    /** The value of the text, which is neither blank nor surrounded by spaces. */
    Outcome normalise(String given);
}
