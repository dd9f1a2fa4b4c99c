// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, which can be read more than once. */
public interface Content {

    /** From the first byte; whoever opens it closes it. */
    InputStream open() throws IOException;
}
