// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.rawabit.RunningService;

/** Gives each test a desk of its own, and fails it where the page complained or asked elsewhere. */
final class AtDesk implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace DESKS = Namespace.create(AtDesk.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Browsers.browser();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Desk resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(DESKS).computeIfAbsent(Desk.class, key -> new Desk(Browsers.browser(), address()), Desk.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Desk desk = context.getStore(DESKS).get(Desk.class, Desk.class);
        if (desk == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            desk.picture("failed-" + context.getRequiredTestMethod().getName());
            desk.leave();
        } else {
            desk.leave();
            desk.watch().assertQuiet();
        }
    }

    private static String address() {
        return RunningService.address(RunningService.training());
    }
}
