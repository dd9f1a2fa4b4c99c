// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.entities;

/**
 * Where a fact came from (contract: {@code SourceRef}).
 *
 * @param file    the number of the file in this installation
 * @param locator the line in it, from 1
 */
public record SourceRef(String id, String locator, long file) {

    /** From the form in which the graph keeps it: {@code file:line}. */
    public static SourceRef of(String text) {
        int colon = text.indexOf(':');
        return new SourceRef("s" + text.replace(':', '.'), text.substring(colon + 1), Long.parseLong(text.substring(0, colon)));
    }
}
