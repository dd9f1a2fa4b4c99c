// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Notes which statements pass a driver. */
final class RecordingDriver implements BeanPostProcessor {

    private final List<Call.Statement> noted = new ArrayList<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver ? watch(Driver.class, driver) : bean;
    }

    /** The statements since the last time. */
    synchronized List<Call.Statement> take() {
        List<Call.Statement> taken = List.copyOf(noted);
        noted.clear();
        return taken;
    }

    private <T> T watch(Class<T> type, T watched) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> call(watched, method, arguments)));
    }

    private Object call(Object watched, Method method, Object[] arguments) throws Throwable {
        if (watched instanceof TransactionContext && method.getName().equals("run")) {
            note((String) arguments[0], arguments[1]);
        }
        if (arguments != null && arguments[0] instanceof TransactionCallback<?> work) {
            arguments[0] = (TransactionCallback<Object>) context -> work.execute(watch(TransactionContext.class, context));
        }
        try {
            Object result = method.invoke(watched, arguments);
            return result instanceof Session session ? watch(Session.class, session) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private synchronized void note(String text, Object parameters) {
        noted.add(new Call.Statement(text, (Map<String, Object>) parameters));
    }
}
