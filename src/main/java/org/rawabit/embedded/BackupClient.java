// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Has the running service make a backup. */
final class BackupClient {

    private static final int DONE = 200;

    private final ControlFile control;

    private BackupClient(ControlFile control) {
        this.control = control;
    }

    static BackupClient of(DataFolder data) {
        try {
            return new BackupClient(ControlFile.read(data));
        } catch (IOException e) {
            throw new BackupRefused("A command is at work on the data folder " + data + ": wait until it ends.", e);
        }
    }

    Path backup(Path to) {
        HttpResponse<String> answer = ask(to);
        if (answer.statusCode() != DONE) {
            throw new BackupRefused(answer.body());
        }
        return Path.of(answer.body());
    }

    private HttpClient client() throws IOException {
        if (control.certificate().isEmpty()) {
            return HttpClient.newHttpClient();
        }
        try {
            return HttpClient.newBuilder().sslContext(OwnCertificate.trusting(control.certificate())).build();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private HttpResponse<String> ask(Path to) {
        var request = HttpRequest.newBuilder(control.address().resolve(BackupController.PATH))
                .header("Authorization", "Bearer " + control.token())
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(BodyPublishers.ofString(to.toString()))
                .build();
        try {
            return client().send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new BackupRefused("The running service at " + control.address() + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupRefused("The backup was interrupted; the service may still end it.", e);
        }
    }
}
