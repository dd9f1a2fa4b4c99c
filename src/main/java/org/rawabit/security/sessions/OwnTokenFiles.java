// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.sessions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rawabit.graph.files.OwnerOnly;
import org.rawabit.security.Administered;
import org.rawabit.security.Administered.Deed;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.SignInClock;
import org.rawabit.security.TokenFiles;
import org.rawabit.security.TokenRefused;
import org.rawabit.security.TokenRight;
import org.rawabit.security.accounts.Accounts;
import org.rawabit.security.accounts.User;
import org.rawabit.security.accounts.Users;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class OwnTokenFiles implements TokenFiles {

    private static final String NAME = "made at the command line";

    private final Users users;
    private final AccessTokens tokens;
    private final CurrentAsker asker;
    private final SignInClock clock;
    private final ApplicationEventPublisher events;

    OwnTokenFiles(Users users, AccessTokens tokens, CurrentAsker asker, SignInClock clock, ApplicationEventPublisher events) {
        this.users = users;
        this.tokens = tokens;
        this.asker = asker;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void write(String userName, TokenRight right, int days, Path file) {
        User user = users.findByName(Accounts.folded(userName)).orElseThrow(() -> new TokenRefused("There is no user " + userName + "."));
        if (user.provider() != null) {
            throw new TokenRefused("Programs of " + user.name() + " ask with access tokens of the sign-in provider.");
        }
        if (Files.exists(file)) {
            throw new TokenRefused("The file " + file + " is there already: give a new one with --to=FILE.");
        }
        String token = tokens.make(user, NAME, right, days);
        try {
            OwnerOnly.writeNew(file, (token + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            throw new TokenRefused("The file " + file + " is there already: give a new one with --to=FILE.");
        } catch (IOException e) {
            throw new TokenRefused("The file " + file + " cannot be written (" + e.getMessage() + ").");
        }
        events.publishEvent(new Administered(asker.get(), user.id(), Deed.TOKEN_MADE, clock.now()));
    }
}
