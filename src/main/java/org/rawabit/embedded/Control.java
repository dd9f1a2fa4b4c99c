// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the control file while the service runs. */
@Component
class Control implements DisposableBean {

    private final DataFolder data;
    private volatile ControlFile file;

    Control(DataFolder data) {
        this.data = data;
    }

    /** Until all is loaded that is loaded at the start, no one can have the database stopped. */
    @EventListener
    void ready(ApplicationReadyEvent event) throws IOException {
        Optional<URI> address = ServerAddress.url(event.getApplicationContext().getEnvironment());
        if (address.isPresent()) {
            OwnerOnly.createFolder(data.keys());
            file = ControlFile.make(data, address.get());
        }
    }

    boolean admits(String authorization) {
        return file != null && file.admits(authorization);
    }

    @Override
    public void destroy() throws IOException {
        if (file != null) {
            ControlFile.delete(data);
        }
    }
}
