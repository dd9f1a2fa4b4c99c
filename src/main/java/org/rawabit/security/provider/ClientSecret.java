// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.SecurityUnusable;

/** The secret of this program at the provider: from a file, else from the environment; empty where the provider knows none. */
final class ClientSecret {

    static final String VARIABLE = "RAWABIT_OIDC_CLIENT_SECRET";

    private ClientSecret() {
    }

    static String read(@Nullable Path file) {
        try {
            String variable = System.getenv(VARIABLE);
            return file != null ? Files.readString(file).strip() : variable == null ? "" : variable.strip();
        } catch (IOException e) {
            throw new SecurityUnusable("The client secret cannot be read from " + file
                    + ": correct rawabit.security.oidc.client-secret-file, or the file's permissions.", e);
        }
    }
}
