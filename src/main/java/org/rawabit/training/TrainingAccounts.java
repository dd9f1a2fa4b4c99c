// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.casework.CaseMembers;
import org.rawabit.casework.CaseRole;
import org.rawabit.graph.Refusal;
import org.rawabit.security.ExerciseAccounts;
import org.rawabit.security.ExerciseAccounts.Account;
import org.rawabit.security.Role;
import org.rawabit.security.SecuritySettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The accounts of the scenario: for who sits at this machine, since everyone may know their passwords. */
@Component
class TrainingAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingAccounts.class);
    private static final ClassPathResource LIST = new ClassPathResource("training-accounts.yaml");

    private final ExerciseAccounts accounts;
    private final CaseMembers members;
    private final SecuritySettings settings;
    private final Environment environment;

    TrainingAccounts(ExerciseAccounts accounts, CaseMembers members, SecuritySettings settings, Environment environment) {
        this.accounts = accounts;
        this.members = members;
        this.settings = settings;
        this.environment = environment;
    }

    /** Lets them sign in, and puts them into the case as the list says. */
    void open(String caseId) {
        if (!settings.requiresSignIn() || !settings.localAccounts()) {
            return;
        }
        if (!isHere()) {
            LOG.warn("The accounts of the training scenario are there only where the program listens on this machine alone.");
            return;
        }
        List<Person> people = people();
        accounts.open(people.stream().map(Person::account).toList());
        people.forEach(person -> put(caseId, person));
    }

    static List<Person> people() {
        try (var in = LIST.getInputStream()) {
            return new YAMLMapper().readValue(in, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case that the trainees have since given to others stays as they left it. */
    private void put(String caseId, Person person) {
        if (person.inCase() != null) {
            try {
                members.put(caseId, ExerciseAccounts.id(person.account()), person.inCase());
            } catch (Refusal left) {
                LOG.info("{} is not put into the case of the scenario again ({})", person.name(), left.code());
            }
        }
    }

    private boolean isHere() {
        InetAddress address = Binder.get(environment).bind("server.address", InetAddress.class).orElse(null);
        return address != null && address.isLoopbackAddress();
    }

    /**
     * A person of the exercise.
     *
     * @param inCase part in the case of the scenario, or null for none
     */
    record Person(String name, String password, Role role, @Nullable CaseRole inCase) {

        Account account() {
            return new Account(name, password, role);
        }
    }
}
