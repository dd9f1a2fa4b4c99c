// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be.
 *
 * @param depth      fields inside fields
 * @param complexity the sum over all fields: a question to the database and a field with arguments count {@value RequestLimits#QUESTION}, any other field 1
 * @param size       of the request's body
 */
@ConfigurationProperties("rawabit.api")
record ApiSettings(@DefaultValue("14") int depth, @DefaultValue("1000") int complexity, @DefaultValue("1MB") DataSize size) {

    ApiSettings {
        if (depth < 1 || complexity < 1 || size.isNegative()) {
            throw new IllegalArgumentException("rawabit.api.depth, complexity and size must be above 0");
        }
    }
}
