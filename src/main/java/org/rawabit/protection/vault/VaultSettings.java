// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the vault.
 *
 * @param keyFile where the key ring is kept; null: {@code keys/vault.key} in the data folder
 */
@ConfigurationProperties("rawabit.protection")
record VaultSettings(@Nullable Path keyFile) {
}
