// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Where the program listens: on loopback only, until it asks who is there. */
final class ServerAddress {

    private ServerAddress() {
    }

    /** Refuses an address or a port before the database is started for nothing. */
    static void check(Environment environment) {
        var binder = Binder.get(environment);
        InetAddress address = binder.bind("server.address", InetAddress.class).orElse(null);
        requireLoopback(address);
        requireFree(address, binder.bind("server.port", Integer.class).orElse(8080));
    }

    private static void requireLoopback(InetAddress address) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new StartRefused("Until sign-in exists Rawabit listens on loopback only: leave out --server.address"
                    + (address == null ? "." : ", or give 127.0.0.1 instead of " + address.getHostAddress() + "."));
        }
    }

    private static void requireFree(InetAddress address, int port) {
        try (var socket = new ServerSocket(Math.max(port, 0), 1, address)) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("Port " + port + " of " + address.getHostAddress()
                    + " is taken by another program: give another with --server.port=PORT.", e);
        }
    }
}
