// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import org.rawabit.graph.files.OwnerOnly;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses a folder that cannot be written as soon as the settings are known: the log is opened next, inside it. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class DataFolderCheck implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        DataFolder data = DataFolder.of(environment);
        try {
            data.make();
            OwnerOnly.restrictedFolder(data.logs());
            Files.delete(Files.createTempFile(data.root(), "write-", ".check"));
        } catch (IOException e) {
            throw StartRefused.notWritable(data, e);
        }
    }
}
