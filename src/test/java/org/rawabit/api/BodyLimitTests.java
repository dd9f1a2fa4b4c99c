// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class BodyLimitTests {

    private final BodyLimit limit = new BodyLimit(new ApiSettings(14, 1_000, DataSize.ofBytes(10)),
            new ErrorMessages(new StaticMessageSource()), JsonMapper.shared());

    /** The server takes all of these for one address. */
    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphql;a=b", "/%67raphql"})
    void refusesALongBodyHoweverItsAddressIsWritten(String address) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();

        limit.doFilter(request(address, 11), response, chain);

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(chain.getRequest()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void letsABodyUpToTheLimitPass(int length) throws Exception {
        MockFilterChain chain = new MockFilterChain();

        limit.doFilter(request("/graphql", length), new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    private static MockHttpServletRequest request(String address, int length) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", address);
        request.setServletPath("/graphql");
        request.setContent(new byte[length]);
        return request;
    }
}
