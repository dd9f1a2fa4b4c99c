// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.desk;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rawabit.security.Administered;
import org.rawabit.security.Administered.Deed;
import org.rawabit.security.CurrentAsker;
import org.rawabit.security.SignInClock;
import org.rawabit.security.accounts.User;
import org.rawabit.security.sessions.AccessToken;
import org.rawabit.security.sessions.AccessTokens;
import org.rawabit.security.TokenRight;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The asker's own tokens for programs. */
@Controller
class TokenController {

    private final Asking asking;
    private final CurrentAsker asker;
    private final AccessTokens tokens;
    private final SignInClock clock;
    private final ApplicationEventPublisher events;

    TokenController(Asking asking, CurrentAsker asker, AccessTokens tokens, SignInClock clock, ApplicationEventPublisher events) {
        this.asking = asking;
        this.asker = asker;
        this.tokens = tokens;
        this.clock = clock;
        this.events = events;
    }

    @QueryMapping
    List<OwnToken> myTokens() {
        return asker.get().isLocalOperator() ? List.of() : tokens.listOf(user().id()).stream().map(OwnToken::of).toList();
    }

    @MutationMapping
    NewToken addToken(@Argument String name, @Argument TokenRight right, @Argument int days) {
        String token = tokens.make(user(), name, right, days);
        tell(Deed.TOKEN_MADE);
        return new NewToken(token);
    }

    @MutationMapping
    boolean revokeToken(@Argument String id) {
        boolean ended = tokens.end(user().id(), id);
        if (ended) {
            tell(Deed.TOKEN_REVOKED);
        }
        return ended;
    }

    private User user() {
        return asking.getSession().user();
    }

    private void tell(Deed deed) {
        events.publishEvent(new Administered(asker.get(), user().id(), deed, clock.now()));
    }

    /** A token, told once (schema: {@code NewToken}). */
    record NewToken(String token) {
    }

    /** A token of the asker (schema: {@code OwnToken}). */
    record OwnToken(String id, String name, TokenRight right, OffsetDateTime made, OffsetDateTime expires) {

        static OwnToken of(AccessToken token) {
            return new OwnToken(token.id(), token.name(), token.right(), token.made().atOffset(ZoneOffset.UTC),
                    token.expires().atOffset(ZoneOffset.UTC));
        }
    }
}
