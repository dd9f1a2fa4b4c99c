// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ServerAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8"})
    void admitsLoopback(String address) {
        assertThatCode(() -> ServerAddress.check(environment(Map.of("server.address", address, "server.port", "0"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7"})
    void refusesAnyOtherAddress(String address) {
        assertThatThrownBy(() -> ServerAddress.check(environment(Map.of("server.address", address, "rawabit.security.sign-in", "off"))))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Without sign-in (rawabit.security.sign-in=required) Rawabit listens on loopback only: leave out --server.address,"
                        + " or give 127.0.0.1 instead of " + address + ".");
    }

    @Test
    void refusesAnyOtherAddressWithoutTls() {
        assertThatThrownBy(() -> ServerAddress.check(environment(Map.of("server.address", "0.0.0.0"))))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Without TLS (server.ssl.bundle) Rawabit listens on loopback only: leave out --server.address,"
                        + " or give 127.0.0.1 instead of 0.0.0.0.");
    }

    @Test
    void refusesAnyOtherAddressWithTlsButWithoutSignIn() {
        assertThatThrownBy(() -> ServerAddress.check(environment(Map.of("server.address", "0.0.0.0", "server.ssl.bundle", "own",
                "rawabit.security.sign-in", "off")))).isInstanceOf(StartRefused.class).hasMessageStartingWith("Without sign-in (rawabit.security.sign-in=required) Rawabit listens on loopback only");
    }

    @Test
    void refusesAnyOtherAddressWhereTlsIsSwitchedOff() {
        Map<String, Object> settings = Map.of("server.address", "0.0.0.0", "server.ssl.bundle", "own", "server.ssl.enabled", "false",
                "rawabit.security.sign-in", "required");

        assertThatThrownBy(() -> ServerAddress.check(environment(settings))).isInstanceOf(StartRefused.class);
    }

    @Test
    void admitsAnyAddressWithSignInAndTls() throws IOException {
        InetAddress everywhere = InetAddress.getByName("0.0.0.0");

        assertThatCode(() -> ServerAddress.requireAllowed(everywhere,
                environment(Map.of("server.ssl.bundle", "own", "rawabit.security.sign-in", "required")))).doesNotThrowAnyException();
    }

    @Test
    void tellsAnAddressThatCanBeOpenedWhereItListensAtAll() {
        assertThat(ServerAddress.url(environment(Map.of("server.address", "0.0.0.0", "local.server.port", "7", "server.ssl.bundle", "own"))))
                .contains(URI.create("https://127.0.0.1:7/"));
    }

    @Test
    void refusesToListenEverywhereForWantOfAnAddress() {
        assertThatThrownBy(() -> ServerAddress.check(environment(Map.of())))
                .hasMessage("Without TLS (server.ssl.bundle) Rawabit listens on loopback only: leave out --server.address.");
    }

    @Test
    void refusesATakenPort() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());

            assertThatThrownBy(() -> ServerAddress.check(
                            environment(Map.of("server.address", "127.0.0.1", "server.port", port))))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("Port " + port + " of 127.0.0.1 is taken by another program:"
                            + " give another with --server.port=PORT.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536"})
    void refusesANumberThatIsNoPort(String port) {
        assertThatThrownBy(() -> ServerAddress.check(environment(Map.of("server.address", "127.0.0.1", "server.port", port))))
                .isInstanceOf(StartRefused.class)
                .hasMessage("server.port must be 0 to 65535, not " + port + ".");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, http://127.0.0.1:7/", "127.8.8.8, http://127.8.8.8:7/", "::1, http://[0:0:0:0:0:0:0:1]:7/"})
    void tellsTheAddressAtWhichItListens(String address, String url) {
        assertThat(ServerAddress.url(environment(Map.of("server.address", address, "local.server.port", "7"))))
                .contains(URI.create(url));
    }

    @Test
    void tellsNoAddressWhereItDoesNotServe() {
        assertThat(ServerAddress.url(environment(Map.of("server.address", "127.0.0.1")))).isEmpty();
    }

    private static Environment environment(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", settings));
        return environment;
    }
}
