// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.casework;

import java.util.List;
import org.rawabit.casework.UserKeys.UserKey;
import org.rawabit.graph.Refusal;
import org.rawabit.security.CurrentAsker;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The keys of users, for administrators: who sets one learns nothing of any case. */
@Controller
class UserKeyController {

    private final UserKeys keys;
    private final CurrentAsker asker;

    UserKeyController(UserKeys keys, CurrentAsker asker) {
        this.keys = keys;
        this.asker = asker;
    }

    @QueryMapping
    List<UserKey> userKeys(@Argument String user) {
        requireAdministrator();
        return keys.of(user);
    }

    @MutationMapping
    List<UserKey> addUserKey(@Argument String user, @Argument String type, @Argument String number) {
        requireAdministrator();
        keys.add(user, type, number);
        return keys.of(user);
    }

    @MutationMapping
    List<UserKey> removeUserKey(@Argument String user, @Argument String key) {
        requireAdministrator();
        keys.remove(user, key);
        return keys.of(user);
    }

    private void requireAdministrator() {
        if (!asker.get().managesUsers()) {
            throw new Refusal("NOT_ALLOWED");
        }
    }
}
