// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoopbackNameTests {

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 200", "localhost, 200", "[::1], 200", "evil.example, 421", "127.0.0.1.evil.example, 421"})
    void answersToTheNamesOfLoopbackOnly(String name, int status) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
        request.setServerName(name);
        MockHttpServletResponse response = new MockHttpServletResponse();

        new LoopbackName().doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }
}
