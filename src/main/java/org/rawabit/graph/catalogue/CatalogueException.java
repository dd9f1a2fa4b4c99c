// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

/** The type catalogue is wrong, or is asked for a type it does not have; says the file and the mend. */
public final class CatalogueException extends RuntimeException {

    CatalogueException(String message) {
        super(message);
    }

    CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
