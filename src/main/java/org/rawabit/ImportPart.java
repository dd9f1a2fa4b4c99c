// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.Importer;
import org.rawabit.security.SecuritySettings;
import org.springframework.context.ConfigurableApplicationContext;

/** The program without its web server, started when the importer is first asked for. */
final class ImportPart implements Supplier<Importer>, AutoCloseable {

    private final Settings settings;
    private @Nullable ConfigurableApplicationContext context;

    ImportPart(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Importer get() {
        context = Part.withoutServer(settings);
        if (context.getBean(SecuritySettings.class).readOnly()) {
            throw new WrongUsage("Nothing can be imported just now: rawabit.security.read-only is set.");
        }
        return context.getBean(Importer.class);
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
