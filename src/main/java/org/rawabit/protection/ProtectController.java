// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.protection;

import org.rawabit.graph.Entity;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Makes a person who stands in the graph in clear a protected one. */
@Controller
class ProtectController {

    private final ProtectedPersons persons;

    ProtectController(ProtectedPersons persons) {
        this.persons = persons;
    }

    @MutationMapping
    Entity protectPerson(@Argument String entity, @Argument ProtectionStatus status) {
        return persons.protect(entity, status);
    }
}
