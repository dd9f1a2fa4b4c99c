// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.security.Agency;
import org.rawabit.security.AgencyKind;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.Directory;
import org.rawabit.security.accounts.Agencies;
import org.rawabit.security.accounts.User;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The agencies, which everyone may know of, and the users of one's own. */
@Controller
class AgencyController {

    private final Asking asking;
    private final CurrentAsker asker;
    private final Agencies agencies;
    private final Directory directory;

    AgencyController(Asking asking, CurrentAsker asker, Agencies agencies, Directory directory) {
        this.asking = asking;
        this.asker = asker;
        this.agencies = agencies;
        this.directory = directory;
    }

    @QueryMapping
    List<Agency> agencies() {
        return agencies.list();
    }

    @QueryMapping
    List<String> colleagues() {
        return directory.colleagues(asker.get().agency()).stream().map(Directory.Person::name).toList();
    }

    @MutationMapping
    Agency putAgency(@Argument @Nullable String id, @Argument AgencyKind kind, @Argument @Nullable String en,
            @Argument @Nullable String ar, @Argument @Nullable String ckb, @Argument String contact) {
        asking.requireAdministrator();
        return agencies.put(id, kind, Arrays.asList(en, ar, ckb), contact);
    }

    @BatchMapping(typeName = "User", field = "agency")
    Map<User, @Nullable Agency> agencyOfUser(List<User> users) {
        Map<String, Agency> known = agencies.list().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        Map<User, @Nullable Agency> found = new HashMap<>();
        users.stream().filter(user -> user.agency() != null).forEach(user -> found.put(user, known.get(Objects.requireNonNull(user.agency()))));
        return found;
    }

    @SchemaMapping(typeName = "Me", field = "agency")
    @Nullable Agency agencyOfAsker(MeController.Me me) {
        return me.agency() == null ? null : agencies.find(me.agency()).orElse(null);
    }
}
