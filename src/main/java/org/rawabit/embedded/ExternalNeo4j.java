// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;

/** A Neo4j elsewhere: its address is a setting, its user and password come from the environment alone. */
final class ExternalNeo4j implements BeanPostProcessor {

    static final String USER = "RAWABIT_NEO4J_USER";
    static final String PASSWORD = "RAWABIT_NEO4J_PASSWORD";

    private static final Pattern ADDRESS = Pattern.compile("(neo4j|bolt)(\\+s|\\+ssc)?://([\\w.-]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?/?(\\?\\S*)?");

    private final URI uri;
    private final String user;
    private final String password;

    ExternalNeo4j(String address, Map<String, String> environment) {
        this.uri = uri(address);
        this.user = required(environment, USER);
        this.password = required(environment, PASSWORD);
    }

    private static URI uri(String address) {
        if (address.contains("@")) {
            throw new StartRefused("The user and password of Neo4j are taken from the environment (" + USER + ", " + PASSWORD
                    + "), never from its address.");
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw new StartRefused("The address of a Neo4j elsewhere is given as neo4j://HOST:PORT or bolt://HOST:PORT,"
                    + " not as rawabit.neo4j.uri=" + address + ".");
        }
        return URI.create(address);
    }

    private String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new StartRefused("The user and password of the Neo4j at " + uri
                    + " are taken from the environment: set " + USER + " and " + PASSWORD + ".");
        }
        return value;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Neo4jProperties properties) {
            properties.setUri(uri);
            properties.getAuthentication().setUsername(user);
            properties.getAuthentication().setPassword(password);
        }
        return bean;
    }
}
