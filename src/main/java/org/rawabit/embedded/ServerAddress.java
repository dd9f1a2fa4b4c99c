// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Where the program listens: on loopback only, unless it asks who is there, and asks it by TLS. */
public final class ServerAddress {

    private static final int HIGHEST_PORT = 65_535;

    private static final List<String> TLS = List.of("server.ssl.bundle", "server.ssl.key-store", "server.ssl.certificate");

    private ServerAddress() {
    }

    /** Refuses an address or a port before the database is started for nothing. */
    static void check(Environment environment) {
        var binder = Binder.get(environment);
        InetAddress address = binder.bind("server.address", InetAddress.class).orElse(null);
        requireAllowed(address, environment);
        requireFree(address, binder.bind("server.port", Integer.class).orElse(8080));
    }

    /** The address to open, where the program serves. */
    public static Optional<URI> url(Environment environment) {
        return Optional.ofNullable(environment.getProperty("local.server.port")).map(port -> URI.create(scheme(environment) + "://" + host(environment) + ":" + port + "/"));
    }

    private static String host(Environment environment) {
        InetAddress address = Binder.get(environment).bind("server.address", InetAddress.class).get();
        if (address.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
    }

    private static String scheme(Environment environment) {
        return servesByTls(environment) ? "https" : "http";
    }

    private static boolean servesByTls(Environment environment) {
        return environment.getProperty("server.ssl.enabled", Boolean.class, true)
                && TLS.stream().anyMatch(setting -> environment.getProperty(setting) != null);
    }

    private static boolean isSignInRequired(Environment environment) {
        return environment.getProperty("rawabit.security.sign-in", "required").equalsIgnoreCase("required");
    }

    static void requireAllowed(InetAddress address, Environment environment) {
        boolean signIn = isSignInRequired(environment);
        if (address != null && (address.isLoopbackAddress() || signIn && servesByTls(environment))) {
            return;
        }
        String mend = ": leave out --server.address"
                + (address == null ? "." : ", or give 127.0.0.1 instead of " + address.getHostAddress() + ".");
        throw new StartRefused((signIn ? "Without TLS (server.ssl.bundle) Rawabit listens on loopback only"
                : "Without sign-in (rawabit.security.sign-in=required) Rawabit listens on loopback only") + mend);
    }

    private static void requireFree(InetAddress address, int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new StartRefused("server.port must be 0 to " + HIGHEST_PORT + ", not " + port + ".");
        }
        try (var socket = new ServerSocket(port, 1, address)) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("Port " + port + " of " + address.getHostAddress() + reason(e)
                    + ": give another with --server.port=PORT.", e);
        }
    }

    /** Low ports are not for everyone. */
    private static String reason(IOException e) {
        String reason = StartFailure.reason(e);
        return reason.contains("in use") ? " is taken by another program" : " cannot be used (" + reason + ")";
    }
}
