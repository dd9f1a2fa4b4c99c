// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.security.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rawabit.graph.Refusal;
import org.rawabit.security.accounts.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/** Sign-in and sign-out at the provider: authorization code with PKCE, state and nonce, and logout that we begin. */
@Component
public class ProviderSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Provider provider;
    private final ProviderUsers users;
    private final RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();

    ProviderSignIn(Provider provider, ProviderUsers users) {
        this.provider = provider;
        this.users = users;
        tokens.setRestClient(patient());
    }

    /** Where the user signs in, and what must come back. */
    public OAuth2AuthorizationRequest begin(HttpServletRequest request) {
        var clients = new InMemoryClientRegistrationRepository(provider.get().client());
        return Objects.requireNonNull(new DefaultOAuth2AuthorizationRequestResolver(clients, Provider.BACK).resolve(request, Provider.ID));
    }

    /**
     * The user that the provider sent back.
     *
     * @throws Refusal where the provider does not vouch for one
     */
    public Arrival arrive(OAuth2AuthorizationRequest asked, Answer answer) {
        Provider.Found found = provider.get();
        if (answer.code() == null || !isFrom(found, answer.issuer())) {
            throw refused("the answer came without a code, or from another: " + answer.error());
        }
        OidcUser known = exchange(found, asked, answer);
        ProviderUser told = ProviderUser.of(known.getClaims(), provider.settings());
        Optional<User> user = told.roles().isEmpty() ? users.find(told).map(before -> users.put(told)) : Optional.of(users.put(told));
        return new Arrival(user, known.getIdToken().getTokenValue());
    }

    /** Where the user signs out at the provider, which leads back to that place; empty where it offers none. */
    public Optional<URI> leave(@Nullable String idToken, String back) {
        return provider.get().said("end_session_endpoint").map(end -> UriComponentsBuilder.fromUriString(end)
                .queryParam("client_id", "{client}").queryParam("post_logout_redirect_uri", "{back}")
                .queryParamIfPresent("id_token_hint", Optional.ofNullable(idToken))
                .encode().buildAndExpand(Map.of("client", provider.get().client().getClientId(), "back", back)).toUri());
    }

    private OidcUser exchange(Provider.Found found, OAuth2AuthorizationRequest asked, Answer answer) {
        var exchange = new OidcAuthorizationCodeAuthenticationProvider(tokens, request -> new DefaultOidcUser(List.of(), request.getIdToken()));
        exchange.setJwtDecoderFactory(client -> found.signIn());
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(answer.code()).state(answer.state())
                .redirectUri(asked.getRedirectUri()).build();
        try {
            var known = (OAuth2LoginAuthenticationToken) exchange.authenticate(
                    new OAuth2LoginAuthenticationToken(found.client(), new OAuth2AuthorizationExchange(asked, response)));
            return (OidcUser) Objects.requireNonNull(known).getPrincipal();
        } catch (OAuth2AuthenticationException e) {
            throw refused(e.getError().toString());
        }
    }

    /** RFC 9207: an answer that names another provider is one that was mixed up, and one that must name it names it. */
    private static boolean isFrom(Provider.Found found, @Nullable String issuer) {
        boolean always = found.said("authorization_response_iss_parameter_supported").filter("true"::equals).isPresent();
        return issuer == null ? !always : issuer.equals(found.client().getProviderDetails().getIssuerUri());
    }

    private static Refusal refused(String why) {
        LOG.info("A sign-in at the provider came to nothing: {}", why.replaceAll("\\p{Cntrl}", " "));
        return new Refusal("PROVIDER_REFUSED");
    }

    private static RestClient patient() {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder().requestFactory(requests)
                .configureMessageConverters(converters -> converters.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build();
    }

    /**
     * What came back from the provider, by way of the browser.
     *
     * @param issuer who says that it is from there
     */
    public record Answer(@Nullable String code, String state, @Nullable String issuer, @Nullable String error) {
    }

    /**
     * A user who has signed in at the provider.
     *
     * @param user    empty where the provider gives no role, and never did
     * @param idToken by which the provider knows that sign-in again
     */
    public record Arrival(Optional<User> user, String idToken) {
    }
}
