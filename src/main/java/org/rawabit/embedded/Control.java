// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.rawabit.graph.files.OwnerOnly;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.ApplicationContext;
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
            OwnerOnly.restrictedFolder(data.keys());
            file = ControlFile.make(data, address.get(), certificate(event.getApplicationContext()));
        }
    }

    /** Of the SSL bundle that the service is set to serve by. */
    private static String certificate(ApplicationContext program) {
        String bundle = program.getEnvironment().getProperty("server.ssl.bundle");
        if (bundle == null) {
            return "";
        }
        try {
            return OwnCertificate.fingerprint(program.getBean(SslBundles.class).getBundle(bundle).getStores().getKeyStore());
        } catch (GeneralSecurityException e) {
            throw new StartRefused("The certificate of the SSL bundle " + bundle + " cannot be read (" + e.getMessage() + ").", e);
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
