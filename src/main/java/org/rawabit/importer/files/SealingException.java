// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the data folder could not be sealed. The message is a sentence for whoever runs the program. */
public final class SealingException extends RuntimeException {

    SealingException(Path file, IOException cause) {
        super("The file " + file + " could not be sealed (" + cause.getMessage() + "): see that it can be read and written, and that the disk has"
                + " room for it once more.", cause);
    }
}
