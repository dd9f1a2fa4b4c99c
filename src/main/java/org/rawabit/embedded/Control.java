// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.net.URI;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
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

    @EventListener
    void serving(WebServerInitializedEvent event) throws IOException {
        String address = "http://" + EmbeddedConfig.LOOPBACK + ":" + event.getWebServer().getPort();
        OwnerOnly.createFolder(data.keys());
        file = ControlFile.make(data, URI.create(address));
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
