// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

/**
 * An original that is kept unchanged.
 *
 * @param name    as it was given
 * @param sha256  of its bytes, in hexadecimal
 * @param size    in bytes
 * @param content its bytes as they came; on the disk they are sealed
 */
public record KeptFile(String name, String sha256, long size, Content content) {

    /** The same by another name. */
    public KeptFile named(String other) {
        return new KeptFile(other, sha256, size, content);
    }
}
