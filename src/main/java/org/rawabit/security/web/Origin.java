// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from: its address, and what the browser calls itself. */
record Origin(String address, String browser) {

    static Origin of(HttpServletRequest request) {
        String browser = request.getHeader("User-Agent");
        return new Origin(request.getRemoteAddr(), browser == null ? "" : browser);
    }
}
